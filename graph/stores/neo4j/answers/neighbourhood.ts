import type { EntityId } from '../../../ontology/ids.ts';
import type { NeighbourhoodQuery, Subgraph } from '../../GraphStore.ts';
import { growNeighbourhood } from '../../neighbourhood.ts';
import type { Ask } from '../ask.ts';
import { among, neighbours } from '../queries/neighbourhood.ts';

/** Everything within `depth` steps, with the relations between what stays. One round trip a step, and one for what stays. */
export const neighbourhood = async (ask: Ask, query: NeighbourhoodQuery): Promise<Subgraph> => {
  const { ids, truncated } = await growNeighbourhood(query, (frontier, perEntity, total) =>
    ask({ ...neighbours(frontier, query, { perEntity, total }), named: query.ids.map((id) => ({ id })) }),
  );
  const { entities, relations } = await ask({ ...among(ids, query), named: query.ids.map((id) => ({ id })) });
  const shown = new Map<EntityId, number>();
  for (const { from, to } of relations) for (const end of [from, to]) shown.set(end, (shown.get(end) ?? 0) + 1);
  const hidden = entities.map(({ id, degree }) => ({ entity: id, relations: degree - (shown.get(id) ?? 0) })).filter((entry) => entry.relations > 0);
  return { entities, relations, truncated, hidden };
};
