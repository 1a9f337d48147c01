import type { EntityId } from '../../../ontology/ids.ts';
import type { NeighbourhoodQuery, Subgraph } from '../../GraphStore.ts';
import { growNeighbourhood } from '../../neighbourhood.ts';
import type { Ask } from '../ask.ts';
import { among, neighbours, oneStep, type Piece } from '../queries/neighbourhood.ts';

const grow = async (ask: Ask, query: NeighbourhoodQuery): Promise<Piece & { readonly truncated: boolean }> => {
  const { ids, truncated } = await growNeighbourhood(query, (frontier, perEntity, total) => ask(neighbours(frontier, query, { perEntity, total })));
  return { ...(await ask(among(ids, query))), truncated };
};

/** Everything within `depth` steps, with the relations between what stays. One round trip for one step; for more, one each and one for what stays. */
export const neighbourhood = async (ask: Ask, query: NeighbourhoodQuery): Promise<Subgraph> => {
  const { entities, relations, truncated } = await (query.depth === 1 ? ask(oneStep(query)) : grow(ask, query));
  const shown = new Map<EntityId, number>();
  for (const { from, to } of relations) for (const end of [from, to]) shown.set(end, (shown.get(end) ?? 0) + 1);
  const hidden = entities.map(({ id, degree }) => ({ entity: id, relations: degree - (shown.get(id) ?? 0) })).filter((entry) => entry.relations > 0);
  return { entities, relations, truncated, hidden };
};
