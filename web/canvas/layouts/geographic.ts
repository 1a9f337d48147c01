import type { Point } from '../../session/View.ts';
import type { CanvasElements } from '../CanvasElements.ts';
import { settle } from './settle.ts';

/** Where a city lies. */
export interface Place {
  readonly id: string;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
}

/** Model units that a map of many cities fills, and how far apart neighbouring ranks may be: cities lie in clusters on the earth and must not on the canvas. */
const MAP = { width: 1120, height: 560 } as const;
const STEP = { widest: 300, highest: 150, narrowest: 90, lowest: 56 } as const;
const TIE_LENGTH = 60;
/** Programmes of the same cities begin this far apart. */
const SPREAD = 30;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const rankBy = (places: readonly Place[], value: (place: Place) => number): ReadonlyMap<string, number> =>
  new Map(places.toSorted((a, b) => value(a) - value(b) || (a.id < b.id ? -1 : 1)).map(({ id }, rank) => [id, rank]));

/** West to east and north to south in equal steps: the order of a map without its empty quarters. */
const cityStarts = (places: readonly Place[]): ReadonlyMap<string, Point> => {
  const east = rankBy(places, ({ location }) => location?.longitude ?? 0);
  const south = rankBy(places, ({ location }) => -(location?.latitude ?? 0));
  const steps = Math.max(1, places.length - 1);
  const column = Math.max(STEP.narrowest, Math.min(STEP.widest, MAP.width / steps));
  const row = Math.max(STEP.lowest, Math.min(STEP.highest, MAP.height / steps));
  return new Map(places.map(({ id }) => [id, { x: (east.get(id) ?? 0) * column, y: (south.get(id) ?? 0) * row }]));
};

const mean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});

/** Cities as on a map, what they share between them. Always the same for the same answer. */
export const geographic = (elements: CanvasElements, places: readonly Place[]): ReadonlyMap<string, Point> => {
  const drawn = new Set(elements.nodes.map(({ id }) => id));
  const cities = cityStarts(places.filter(({ id }) => drawn.has(id)));
  const starts = new Map(cities);
  for (const [at, { id, emphasised }] of elements.nodes.entries()) {
    if (starts.has(id)) continue;
    const middle = mean(elements.ties.filter(({ target }) => target === id).flatMap(({ source }) => cities.get(source) ?? []));
    const spread = emphasised ? 0 : SPREAD;
    starts.set(id, { x: middle.x + spread * Math.cos(at * GOLDEN_ANGLE), y: middle.y + spread * Math.sin(at * GOLDEN_ANGLE) });
  }
  // What the picture is about stands right in the middle of its cities.
  const heart = elements.nodes.filter(({ emphasised }) => emphasised).map(({ id }) => id);
  return settle(elements, starts, new Set([...cities.keys(), ...heart]), TIE_LENGTH);
};
