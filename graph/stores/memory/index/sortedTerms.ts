/** After every text that begins with what stands before it. */
const LAST = '\uffff';

/** The place in a sorted list of the first text that does not come before this one, from `low` on. */
const lowerBound = (sorted: readonly string[], text: string, low = 0): number => {
  let from = low;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? '') < text) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** The place of a text in a sorted list, in a list of one; empty where it is missing. */
export const placesOfTerm = (sorted: readonly string[], text: string): readonly number[] => {
  const place = lowerBound(sorted, text);
  return sorted[place] === text ? [place] : [];
};

/** The place after the last text that begins so, from `low` on. */
export const endOfPrefix = (sorted: readonly string[], prefix: string, low = 0): number => lowerBound(sorted, prefix + LAST, low);

/** The places of all texts that begin so. */
export const placesWithPrefix = (sorted: readonly string[], prefix: string): readonly number[] => {
  const first = lowerBound(sorted, prefix);
  return Array.from({ length: endOfPrefix(sorted, prefix, first) - first }, (_, offset) => first + offset);
};
