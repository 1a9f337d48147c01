/** Terms that Lucene takes in one query, however they are nested. */
const MOST_TERMS = 1_024;

/** A list of this length is taken in two parts. */
const halvesOf = (length: number): readonly [number, number] => [Math.floor(length / 2), Math.ceil(length / 2)];

/** All ways to have `count` in two parts of these lengths: how many in the one, how many in the other. */
const waysOf = (count: number, [some, others]: readonly [number, number]): readonly (readonly [number, number])[] => {
  const fewest = Math.max(0, count - others);
  return Array.from({ length: Math.min(count, some) - fewest + 1 }, (_, at) => [fewest + at, count - fewest - at]);
};

/** How many terms `queryOf` takes for a list of this length. `known` keeps what was worked out. */
const termsOf = (count: number, length: number, known: Map<string, number>): number => {
  if (count === 0) return 0;
  if (count === 1 || count === length) return length;
  const key = `${count} of ${length}`;
  const [some, others] = halvesOf(length);
  const terms = known.get(key) ?? waysOf(count, [some, others]).reduce((sum, [a, b]) => sum + termsOf(a, some, known) + termsOf(b, others, known), 0);
  known.set(key, terms);
  return terms;
};

/** That `count` of these terms are there: some of one half, the rest of the other, in any of the ways. That is far shorter than to name every choice of so many. */
const queryOf = (count: number, terms: readonly string[]): string => {
  if (count === 1) return terms.join(' ');
  if (count === terms.length) return terms.map((term) => `+${term}`).join(' ');
  const halves = halvesOf(terms.length);
  const [some, others] = [terms.slice(0, halves[0]), terms.slice(halves[0])];
  const part = (of: number, half: readonly string[]) => (of === 0 ? '' : `+(${queryOf(of, half)})`);
  return waysOf(count, halves)
    .map(([a, b]) => `(${part(a, some)} ${part(b, others)})`)
    .join(' ');
};

/** A query in the language of Lucene's query parser, and how many terms it has. */
export interface AtLeast {
  readonly lucene: string;
  readonly terms: number;
}

/**
 * Finds what has `count` of these different ids, 1 to all of them, in an index where each id is one term; the quotes make Lucene read it so. Where Lucene would not take
 * all that is to be said, it finds also what has fewer of them, but two at least. Null where it would not even take that.
 */
export const atLeast = (count: number, ids: readonly string[]): AtLeast | null => {
  const known = new Map<string, number>();
  const fits = (said: number): boolean => termsOf(said, ids.length, known) <= MOST_TERMS;
  const isShort = count === 1 || count === ids.length;
  if (ids.length > MOST_TERMS || !(isShort || fits(2))) return null;
  let said = count;
  while (!fits(said)) said -= 1;
  const lucene = queryOf(
    said,
    ids.map((id) => `"${id}"`),
  );
  return { lucene, terms: termsOf(said, ids.length, known) };
};
