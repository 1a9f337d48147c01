import type { Dataset } from '../../../graph/stores/Dataset.ts';
import type { NeighbourhoodQuery } from '../../../graph/stores/GraphStore.ts';

const sorted = (ids: Iterable<string>): string[] => [...ids].sort();

/** The whole ball, step by step over all relations, sorted and cut afterwards. */
export const naiveNeighbourhood = ({ entities, relations }: Dataset, { ids, depth, types, relationTypes, limit }: NeighbourhoodQuery) => {
  const byId = new Map<string, (typeof entities)[number]>(entities.map((entity) => [entity.id, entity]));
  const followed = relations.filter(({ type }) => relationTypes === undefined || relationTypes.includes(type));
  const degreeOf = (id: string): number => relations.filter(({ from, to }) => from === id || to === id).length;
  const ball = new Set<string>(ids);
  for (let step = 0; step < depth; step += 1) {
    const inside = new Set(ball);
    for (const { from, to } of followed) {
      for (const [near, far] of [
        [from, to],
        [to, from],
      ]) {
        const entity = byId.get(far ?? '');
        if (near !== undefined && inside.has(near) && entity !== undefined && (types === undefined || types.includes(entity.type))) ball.add(entity.id);
      }
    }
  }
  const given = new Set<string>(ids);
  const reached = sorted(ball)
    .filter((id) => !given.has(id))
    .sort((a, b) => degreeOf(b) - degreeOf(a));
  const kept = reached.slice(0, Math.max(limit - given.size, 0));
  const shown = new Set([...given, ...kept]);
  const among = followed.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const shownOf = (id: string): number => among.filter(({ from, to }) => from === id || to === id).length;
  return {
    entities: [...given, ...kept],
    relations: sorted(among.map(({ id }) => id)),
    truncated: kept.length < reached.length,
    hidden: [...shown].map((id) => ({ entity: id, relations: degreeOf(id) - shownOf(id) })).filter((entry) => entry.relations > 0),
  };
};
