import type { Point } from '../../session/View.ts';
import type { Extent } from '../CanvasElements.ts';

/** Something that takes room. `fixed` things stay where they are. */
export interface Placed {
  readonly id: string;
  readonly extent: Extent;
  readonly at: Point;
  readonly fixed: boolean;
}

/** Air between two marks, in model units. */
const GAP = 8;
/** Crowds thin out well before this; where fixed things overlap one another, nothing helps. */
const MOST_ROUNDS = 240;
/** Screens are wider than high: going aside this much further is as good as going up or down. */
const SIDEWAYS = 2.2;
/** Where pushing does not help, room is looked for on rings this far apart, at so many points each. */
const RING = 18;
const POINTS = 24;
const MOST_RINGS = 80;
/** Overlaps below this are rounding. */
const TOLERANCE = 0.5;

interface Body {
  readonly extent: Extent;
  readonly fixed: boolean;
  x: number;
  y: number;
}

const overlapX = (a: Body, b: Body) => Math.min(a.x + a.extent.right, b.x + b.extent.right) - Math.max(a.x - a.extent.left, b.x - b.extent.left) + GAP;
const overlapY = (a: Body, b: Body) => Math.min(a.y + a.extent.bottom, b.y + b.extent.bottom) - Math.max(a.y - a.extent.top, b.y - b.extent.top) + GAP;

/** Pushes two bodies apart aside or, where that is much further, up and down; true where they overlapped. */
const push = (a: Body, b: Body): boolean => {
  const [dx, dy] = [overlapX(a, b), overlapY(a, b)];
  if (dx <= TOLERANCE || dy <= TOLERANCE || (a.fixed && b.fixed)) return false;
  const share = a.fixed || b.fixed ? 1 : 1 / 2;
  const axis = dx < dy * SIDEWAYS ? 'x' : 'y';
  const middle = (body: Body) => (axis === 'x' ? body.x + (body.extent.right - body.extent.left) / 2 : body.y + (body.extent.bottom - body.extent.top) / 2);
  const way = (middle(a) <= middle(b) ? -1 : 1) * (axis === 'x' ? dx : dy) * share;
  if (!a.fixed) a[axis] += way;
  if (!b.fixed) b[axis] -= way;
  return true;
};

const collide = (a: Body, b: Body) => overlapX(a, b) > TOLERANCE && overlapY(a, b) > TOLERANCE;

/** Sets a body that is wedged in between others down on the nearest free spot. */
const setDown = (body: Body, others: readonly Body[]): void => {
  const { x, y } = body;
  for (let at = 0; at < MOST_RINGS * POINTS && others.some((other) => collide(body, other)); at += 1) {
    const reach = RING * (1 + Math.floor(at / POINTS));
    const angle = (2 * Math.PI * (at % POINTS)) / POINTS;
    body.x = x + reach * Math.cos(angle);
    body.y = y + reach * Math.sin(angle);
  }
};

/** Moves what is not fixed, as little as it takes, until no two marks and their words overlap. The same input gives the same output. */
export const separate = (things: readonly Placed[]): ReadonlyMap<string, Point> => {
  const bodies = things.map(({ id, extent, at, fixed }) => ({ id, body: { extent, fixed, x: at.x, y: at.y } satisfies Body }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const moved = bodies.map(({ body }, at) => bodies.slice(at + 1).filter((other) => push(body, other.body)).length);
    if (moved.every((count) => count === 0)) break;
  }
  const all = bodies.map(({ body }) => body);
  for (const body of all.filter(({ fixed }) => !fixed))
    setDown(
      body,
      all.filter((other) => other !== body),
    );
  return new Map(bodies.map(({ id, body }) => [id, { x: body.x, y: body.y }]));
};
