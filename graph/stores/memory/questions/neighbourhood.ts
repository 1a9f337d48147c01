import type { EntityId, RelationId } from '../../../ontology/ids.ts';
import type { Entity, Relation } from '../../../ontology/records.ts';
import type { NeighbourhoodQuery, Subgraph } from '../../GraphStore.ts';
import { type BestConnected, compareReached, growNeighbourhood } from '../../neighbourhood.ts';
import { BY_ID, inOrder } from '../../order.ts';
import type { Budget } from '../Budget.ts';
import type { NeighbourIndex, TieFilter } from '../index/NeighbourIndex.ts';
import type { LoadedGraph } from '../loadGraph.ts';
import type { MemoryGraph } from '../MemoryGraph.ts';

const bestConnected =
  (neighbours: NeighbourIndex, filter: TieFilter, budget: Budget): BestConnected =>
  async (ids, perEntity, total) => {
    await budget.pause();
    const found = new Map<EntityId, Entity>();
    for (const id of ids) {
      const own = new Set<EntityId>();
      for (const { other } of neighbours.of(id, filter)) {
        if (own.size === perEntity && !own.has(other.id)) break;
        own.add(other.id);
        found.set(other.id, other);
      }
    }
    return [...found.values()].sort(compareReached).slice(0, total);
  };

/** All relations between any two of these: a hub is looked up from the others rather than walked. */
const relationsAmong = (graph: MemoryGraph, entities: readonly Entity[], { relationTypes }: TieFilter): readonly Relation[] => {
  const shown = new Set(entities.map(({ id }) => id));
  const found = new Map<RelationId, Relation>();
  const keep = (relation: Relation): void => {
    const asked = relationTypes === undefined || relationTypes.includes(relation.type);
    if (asked && shown.has(relation.from) && shown.has(relation.to)) found.set(relation.id, relation);
  };
  const hubs = entities.filter(({ degree }) => degree > entities.length);
  for (const { id, degree } of entities) if (degree <= entities.length) graph.relationsOf(id, 'BOTH').forEach(keep);
  for (const [at, hub] of hubs.entries()) for (const other of hubs.slice(at + 1)) graph.relationsBetween(hub.id, other.id).forEach(keep);
  return inOrder(found.values(), BY_ID);
};

const countEnds = (relations: readonly Relation[]): ReadonlyMap<EntityId, number> => {
  const counts = new Map<EntityId, number>();
  for (const end of relations.flatMap(({ from, to }) => [from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
};

/** Everything within `depth` steps, with the relations between what stays. */
export const neighbourhood = async ({ graph, neighbours }: LoadedGraph, query: NeighbourhoodQuery, budget: Budget): Promise<Subgraph> => {
  graph.expect({ ids: query.ids });
  const { ids, truncated } = await growNeighbourhood(query, bestConnected(neighbours, query, budget));
  const entities = graph.getAll(ids);
  const relations = relationsAmong(graph, entities, query);
  const shown = countEnds(relations);
  const hidden = entities.map(({ id, degree }) => ({ entity: id, relations: degree - (shown.get(id) ?? 0) })).filter((entry) => entry.relations > 0);
  return { entities, relations, truncated, hidden };
};
