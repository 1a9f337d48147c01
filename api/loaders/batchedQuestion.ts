import DataLoader from 'dataloader';

/** Answers a question for many ids at once; an id that does not exist has no answer. */
export type BatchedQuestion<Id, Query, Answer> = (ids: readonly Id[], query: Query) => Promise<ReadonlyMap<Id, Answer>>;

/**
 * One loader for each set of arguments: `ask(query).load(id)` joins every id of one nesting level that asks the same into one call of `question`.
 * An id without an answer loads null.
 */
export const batchedQuestion = <Id extends string, Query, Answer>(
  question: BatchedQuestion<Id, Query, Answer>,
): ((query: Query) => DataLoader<Id, Answer | null>) => {
  const loaders = new Map<string, DataLoader<Id, Answer | null>>();
  return (query) => {
    const key = JSON.stringify(query);
    const known = loaders.get(key);
    if (known !== undefined) return known;
    const loader = new DataLoader<Id, Answer | null>(async (ids) => {
      const answers = await question(ids, query);
      return ids.map((id) => answers.get(id) ?? null);
    });
    loaders.set(key, loader);
    return loader;
  };
};
