import type { Point } from '../../session/View.ts';
import type { CanvasElements } from '../CanvasElements.ts';
import { settle } from './settle.ts';

/** The first ones stand this far from what they are tied to, and the later ones further out. */
const RING = 130;
const FIRST_RING = 5;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const mean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});

/** Places for what has none, near what it is tied to; what is placed stays where it is. */
export const organic = (elements: CanvasElements, placed: Readonly<Record<string, Point>>): ReadonlyMap<string, Point> => {
  const starts = new Map<string, Point>();
  const fixed = new Set<string>();
  for (const { id } of elements.nodes) {
    const point = placed[id];
    if (point === undefined) continue;
    starts.set(id, point);
    fixed.add(id);
  }
  const centre = mean([...starts.values()]);
  for (const [at, { id }] of elements.nodes.entries()) {
    if (fixed.has(id)) continue;
    const tied = elements.ties.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
    const anchors = tied.flatMap((other) => (fixed.has(other) ? (placed[other] ?? []) : []));
    const middle = anchors.length === 0 ? centre : mean(anchors);
    const reach = RING * Math.sqrt(Math.max(1, at / FIRST_RING));
    starts.set(id, at === 0 ? middle : { x: middle.x + reach * Math.cos(at * GOLDEN_ANGLE), y: middle.y + reach * Math.sin(at * GOLDEN_ANGLE) });
  }
  return fixed.size === elements.nodes.length ? starts : settle(elements, starts, fixed);
};
