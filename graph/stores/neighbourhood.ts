import { compareIds, type EntityId } from '../ontology/ids.ts';
import type { NeighbourhoodQuery } from './GraphStore.ts';

/**
 * Entities from which one step goes on, and neighbours of each that it looks at, at most, the best connected ones: as many as the API lets a subgraph hold. Thus a
 * hub's work is capped. Up to here the answer is exact: it can differ only where an earlier step than the last reaches more entities than this.
 */
export const STEP_LIMIT = 1000;

/** An entity and what it is ordered by. */
export interface Reached {
  readonly id: EntityId;
  /** Of all its relations, whatever the question asks for. */
  readonly degree: number;
}

/**
 * The neighbours that a question lets be reached: of each entity the first `perEntity`, of all together the first `total`, each once, in the order of
 * `compareReached`.
 */
export type BestConnected = (ids: readonly EntityId[], perEntity: number, total: number) => Promise<readonly Reached[]>;

/** Best connected first, then by id. */
export const compareReached = (a: Reached, b: Reached): number => b.degree - a.degree || compareIds(a.id, b.id);

/** Which entities a neighbourhood holds. */
export interface Neighbourhood {
  /** The given ones as given, each once, then the reached ones, best connected first. */
  readonly ids: readonly EntityId[];
  readonly truncated: boolean;
}

/** Grows the neighbourhood of the given entities, which exist, step by step: the same algorithm for every store. */
export const growNeighbourhood = async (
  { ids, depth, limit }: Pick<NeighbourhoodQuery, 'ids' | 'depth' | 'limit'>,
  bestConnected: BestConnected,
): Promise<Neighbourhood> => {
  const given = [...new Set(ids)];
  const known = new Set(given);
  const room = Math.max(limit - given.length, 0);
  const reached: Reached[] = [];
  let frontier: readonly EntityId[] = given;
  for (let step = 1; step <= depth && frontier.length > 0; step += 1) {
    // In the last step one more than there is room for tells whether the limit cuts; what is known already may take places in the answer.
    const wanted = step === depth ? room + 1 : STEP_LIMIT + 1;
    const perEntity = step === depth ? given.length + wanted : STEP_LIMIT;
    const found = await bestConnected(frontier, perEntity, known.size + wanted);
    const fresh = found.filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    reached.push(...fresh);
    frontier = fresh.slice(0, STEP_LIMIT).map(({ id }) => id);
  }
  reached.sort(compareReached);
  return { ids: [...given, ...reached.slice(0, room).map(({ id }) => id)], truncated: reached.length > room };
};
