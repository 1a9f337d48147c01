import { firstPlace } from './firstPlace.ts';

/** A part of a sorted list: from a place to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** After every text that begins with what stands before it. */
const LAST = '\uffff';

const lowerBound = (sorted: readonly string[], text: string, low = 0): number => firstPlace(sorted.length, (place) => (sorted[place] ?? '') >= text, low);

/** Where a text stands in a sorted list; an empty span where it is missing. */
export const spanOfTerm = (sorted: readonly string[], text: string): Span => {
  const from = lowerBound(sorted, text);
  return { from, to: sorted[from] === text ? from + 1 : from };
};

/** The place after the last text that begins so, from `low` on. */
export const endOfPrefix = (sorted: readonly string[], prefix: string, low = 0): number => lowerBound(sorted, prefix + LAST, low);

/** Where all texts stand that begin so. */
export const spanOfPrefix = (sorted: readonly string[], prefix: string): Span => {
  const from = lowerBound(sorted, prefix);
  return { from, to: endOfPrefix(sorted, prefix, from) };
};
