import type { ApolloClient } from '@apollo/client';
import { neighbourhoodQuery } from './operations/neighbourhoodQuery.ts';
import { distinctById, EMPTY_PICTURE, type Picture, tieOf } from './Picture.ts';

/** `neighbourhood` takes at most 50 ids; two halves of 25 make one question, so that every pair of halves is asked about once. */
const HALF = 25;

const halvesOf = (ids: readonly string[]) => Array.from({ length: Math.ceil(ids.length / HALF) }, (_, at) => ids.slice(at * HALF, (at + 1) * HALF));

/** The sets of ids to ask about, such that any two ids are in one of them. */
export const coveringSets = (ids: readonly string[]): readonly (readonly string[])[] => {
  const halves = halvesOf(ids);
  const [only] = halves;
  if (halves.length <= 1) return only === undefined ? [] : [only];
  return halves.flatMap((left, at) => halves.slice(at + 1).map((right) => [...left, ...right]));
};

/** These entities and every relation among them, with how many of each one's relations lead elsewhere. */
export const askSubgraph = async (client: ApolloClient, ids: readonly string[], signal: AbortSignal): Promise<Picture> => {
  if (ids.length === 0) return EMPTY_PICTURE;
  const answers = await Promise.all(
    coveringSets(ids).map(async (set) => {
      const { data } = await client.query({
        query: neighbourhoodQuery,
        variables: { ids: [...set], limit: set.length },
        context: { queryDeduplication: false, fetchOptions: { signal } },
      });
      if (data === undefined) throw new Error('the answer is empty');
      return data.neighbourhood;
    }),
  );
  const entities = distinctById(answers.flatMap((answer) => answer.entities));
  const ties = distinctById(answers.flatMap(({ relations }) => relations)).map(tieOf);
  const shown = new Map<string, number>();
  for (const { source, target } of ties) {
    shown.set(source, (shown.get(source) ?? 0) + 1);
    if (target !== source) shown.set(target, (shown.get(target) ?? 0) + 1);
  }
  const hidden = entities.flatMap(({ id, degree }): [string, number][] => {
    const rest = degree - (shown.get(id) ?? 0);
    return rest > 0 ? [[id, rest]] : [];
  });
  return { entities, ties, bundles: [], hidden: Object.fromEntries(hidden), columns: [] };
};
