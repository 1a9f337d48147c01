import type { EntityId } from '../../../ontology/ids.ts';
import type { Entity } from '../../../ontology/records.ts';
import type { Page, RelatedQuery } from '../../GraphStore.ts';
import { BY_ID, inOrder } from '../../order.ts';
import { pageOf } from '../../pageOf.ts';
import { TRAVERSALS, type Traversal, type TraversalName } from '../../traversals.ts';
import type { MemoryGraph } from '../MemoryGraph.ts';
import { withNarrower } from '../narrower.ts';
import { citiesOf, placesOf } from '../places.ts';
import { meets } from './meets.ts';

const startsFor = (graph: MemoryGraph, start: Entity, { widen }: Traversal): readonly EntityId[] => {
  if (widen === 'DISTRICTS') return placesOf(graph, start.id);
  return widen === 'NARROWER' && start.type === 'INDUSTRY' ? withNarrower(graph, start).map(({ id }) => id) : [start.id];
};

const reach = (graph: MemoryGraph, start: Entity, traversal: Traversal): ReadonlySet<Entity> => {
  const { relation, direction, to, lift } = traversal;
  const reached = startsFor(graph, start, traversal)
    .flatMap((id) => graph.relationsOf(id, direction, [relation]))
    .map((tie) => graph.get(direction === 'OUT' ? tie.to : tie.from))
    .filter(({ type }) => to.includes(type));
  return new Set(lift ? reached.flatMap(({ id }) => citiesOf(graph, id)) : reached);
};

/** What each of the given entities is related to by a short cut; ids that do not exist are left out. */
export const related = (graph: MemoryGraph, ids: readonly EntityId[], traversal: TraversalName, query: RelatedQuery): ReadonlyMap<EntityId, Page<Entity>> => {
  const accepts = meets(graph, query);
  const found = ids.flatMap((id) => graph.find(id) ?? []);
  return new Map(found.map((start) => [start.id, pageOf(inOrder([...reach(graph, start, TRAVERSALS[traversal])].filter(accepts), BY_ID), BY_ID, query.page)]));
};
