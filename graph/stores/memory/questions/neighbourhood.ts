import type { EntityId } from '../../../ontology/ids.ts';
import type { Entity, Relation } from '../../../ontology/records.ts';
import type { Deadline } from '../../Deadline.ts';
import type { NeighbourhoodQuery, Subgraph } from '../../GraphStore.ts';
import { type BestConnected, growNeighbourhood } from '../../neighbourhood.ts';
import { BY_ID, inOrder } from '../../order.ts';
import type { LoadedGraph } from '../loadGraph.ts';
import type { MemoryGraph, Tie } from '../MemoryGraph.ts';
import { isAsked } from './meets.ts';

/** Whether a question lets a tie be followed. */
const follows =
  ({ types, relationTypes }: NeighbourhoodQuery) =>
  ({ relation, other }: Tie): boolean =>
    isAsked(relationTypes, relation.type) && isAsked(types, other.type);

const bestConnected =
  (graph: MemoryGraph, query: NeighbourhoodQuery, deadline: Deadline): BestConnected =>
  async (ids, perEntity, total) => {
    await deadline.pause();
    return graph.bestNeighbours(ids, follows(query), perEntity, total);
  };

/** All relations between any two of these. */
const relationsAmong = (graph: MemoryGraph, entities: readonly Entity[], { relationTypes }: NeighbourhoodQuery): readonly Relation[] => {
  const shown = new Set(entities.map(({ id }) => id));
  return inOrder(
    entities.flatMap(({ id }) => graph.relationsOf(id, 'OUT', relationTypes).filter(({ to }) => shown.has(to))),
    BY_ID,
  );
};

const countEnds = (relations: readonly Relation[]): ReadonlyMap<EntityId, number> => {
  const counts = new Map<EntityId, number>();
  for (const end of relations.flatMap(({ from, to }) => [from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
};

/** Everything within `depth` steps, with the relations between what stays. */
export const neighbourhood = async ({ graph }: LoadedGraph, query: NeighbourhoodQuery, deadline: Deadline): Promise<Subgraph> => {
  graph.expect({ ids: query.ids });
  const { ids, truncated } = await growNeighbourhood(query, bestConnected(graph, query, deadline));
  const entities = graph.getAll(ids);
  const relations = relationsAmong(graph, entities, query);
  const shown = countEnds(relations);
  const hidden = entities.map(({ id, degree }) => ({ entity: id, relations: degree - (shown.get(id) ?? 0) })).filter((entry) => entry.relations > 0);
  return { entities, relations, truncated, hidden };
};
