import { EditTable } from './EditTable.ts';
import { endOfPrefix, type Span } from './sortedTerms.ts';

/**
 * Where in a part of a sorted list the terms stand that differ from the sought text by at most `distance` letters. Where no continuation of a beginning can be near, all
 * terms with it are passed over at once.
 */
export const spansNear = (sorted: readonly string[], { from, to }: Span, sought: string, distance: number): readonly Span[] => {
  const found: Span[] = [];
  const table = new EditTable(sought, distance);
  let place = from;
  while (place < to) {
    const term = sorted[place] ?? '';
    const letters = table.read(term);
    if (table.isHopeless) {
      place = endOfPrefix(sorted, term.slice(0, letters), place);
    } else {
      if (table.cost <= distance) found.push({ from: place, to: place + 1 });
      place += 1;
    }
  }
  return found;
};
