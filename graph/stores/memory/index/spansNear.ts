import { EditTable } from './EditTable.ts';
import { endOfPrefix, type Span } from './sortedTerms.ts';

const lengthOfCommonPrefix = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/**
 * Where in a part of a sorted list the terms stand that differ from the sought text by at most `distance` letters. Where no continuation of a beginning can be near, all
 * terms with it are passed over at once.
 */
export const spansNear = (sorted: readonly string[], { from, to }: Span, sought: string, distance: number): readonly Span[] => {
  const found: Span[] = [];
  // A text that is longer by more than the distance is hopeless, and the letter after tells so.
  const table = new EditTable(sought, sought.length + distance + 1);
  let place = from;
  while (place < to) {
    const term = sorted[place] ?? '';
    table.keep(lengthOfCommonPrefix(table.given, term));
    while (table.leastCost <= distance && table.given.length < term.length) table.give(term[table.given.length] ?? '');
    if (table.leastCost > distance) {
      place = endOfPrefix(sorted, table.given, place);
    } else {
      if (table.cost <= distance) found.push({ from: place, to: place + 1 });
      place += 1;
    }
  }
  return found;
};
