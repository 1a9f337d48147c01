import { endOfPrefix } from './sortedTerms.ts';

/** Costs of turning the beginnings of the sought text (by length) into one beginning of a term. */
type Row = readonly number[];

const lengthOfCommonPrefix = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** The row for a term's beginning that is one letter longer: each neighbouring letters swapped count one, as any other slip does. */
const nextRow = (sought: string, term: string, length: number, rows: readonly Row[]): Row => {
  const above = rows[length - 1] ?? [];
  const twoAbove = rows[length - 2] ?? [];
  const letter = term[length - 1];
  const row = [length];
  for (let at = 1; at <= sought.length; at += 1) {
    const same = sought[at - 1] === letter;
    const best = Math.min((above[at - 1] ?? 0) + (same ? 0 : 1), (above[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1);
    const swapped = length > 1 && at > 1 && sought[at - 1] === term[length - 2] && sought[at - 2] === letter;
    row.push(swapped ? Math.min(best, (twoAbove[at - 2] ?? 0) + 1) : best);
  }
  return row;
};

/**
 * The places in a sorted list of all terms that differ from the sought text by at most `distance` letters. Terms that begin alike share their rows, and where no
 * continuation of a beginning can be near, all terms with it are passed over at once.
 */
export const placesNear = (sorted: readonly string[], sought: string, distance: number): readonly number[] => {
  const found: number[] = [];
  const rows: Row[] = [Array.from({ length: sought.length + 1 }, (_, at) => at)];
  const hopeless = (length: number): boolean => [rows[length], rows[length - 1]].every((row) => row === undefined || Math.min(...row) > distance);
  let before = '';
  let place = 0;
  while (place < sorted.length) {
    const term = sorted[place] ?? '';
    let length = lengthOfCommonPrefix(before, term);
    rows.length = Math.min(rows.length, length + 1);
    length = rows.length - 1;
    while (length < term.length && !hopeless(length)) {
      length += 1;
      rows.push(nextRow(sought, term, length, rows));
    }
    before = term.slice(0, length);
    if (hopeless(length)) {
      place = endOfPrefix(sorted, before, place);
    } else {
      if ((rows[length]?.[sought.length] ?? Number.POSITIVE_INFINITY) <= distance) found.push(place);
      place += 1;
    }
  }
  return found;
};
