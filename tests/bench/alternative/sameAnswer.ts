/** Ids of entities in an answer, as they come; those of relations have a dot. */
const idsIn = (answer: string): readonly string[] => Array.from(answer.matchAll(/"id":"([a-z]+:[a-z0-9-]+)"/g), ([, id]) => id ?? '');

/** Throws where an answer is none, or is not the same as the other: a comparison of different answers would be worth nothing. `alike`: as a `Pair` says it. */
export const checkSameAnswer = (name: string, ours: string, theirs: string, alike: boolean): void => {
  for (const answer of [ours, theirs]) if (answer.includes('"errors":')) throw new Error(`${name}: ${answer}`);
  const [mine, other] = [idsIn(ours), idsIn(theirs)];
  const same = alike ? mine.join(' ') === other.join(' ') : mine.length > 0 && mine.every((id) => other.includes(id));
  if (!same) throw new Error(`${name}: the answers differ\n${ours}\n${theirs}`);
};
