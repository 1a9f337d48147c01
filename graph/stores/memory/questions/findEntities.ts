import type { EntityId } from '../../../ontology/ids.ts';
import type { Entity } from '../../../ontology/records.ts';
import type { EntityQuery, Page } from '../../GraphStore.ts';
import { ENTITY_ORDERS } from '../../order.ts';
import { pageOf } from '../../pageOf.ts';
import type { LoadedGraph } from '../loadGraph.ts';
import type { MemoryGraph } from '../MemoryGraph.ts';
import { withNarrower } from '../narrower.ts';
import { placesOf } from '../places.ts';
import { isAsked } from './meets.ts';

/** Everything that one relation ties to any of these, either way. */
const tiedTo = (graph: MemoryGraph, ids: readonly EntityId[]): ReadonlySet<Entity> =>
  new Set(ids.flatMap((id) => graph.relationsOf(id, 'BOTH').map(({ from, to }) => graph.get(from === id ? to : from))));

/** For each condition that is not about an entity's own fields, the entities that meet it. */
const restrictions = ({ graph, citations, search }: LoadedGraph, { city, document, industry, text }: EntityQuery): readonly ReadonlySet<Entity>[] => [
  ...graph.getAllOf('CITY', city === undefined ? [] : [city]).map(({ id }) => tiedTo(graph, placesOf(graph, id))),
  ...graph.getAllOf('INDUSTRY', industry === undefined ? [] : [industry]).map((broad) =>
    tiedTo(
      graph,
      withNarrower(graph, broad).map(({ id }) => id),
    ),
  ),
  ...graph.getAllOf('DOCUMENT', document === undefined ? [] : [document]).map(({ id }) => new Set(citations.entities(id))),
  ...(text === undefined ? [] : [new Set(search.search(text, () => true).map(({ subject }) => subject.entity))]),
];

/** The entities that meet all conditions, in the order asked for. Throws UnknownEntity for what a condition names and does not exist. */
export const findEntities = (loaded: LoadedGraph, query: EntityQuery): Page<Entity> => {
  const { city, document, industry } = query;
  loaded.graph.expect({ ids: [city], type: 'CITY' }, { ids: [document], type: 'DOCUMENT' }, { ids: [industry], type: 'INDUSTRY' });
  const { types, kinds, levels, statuses, orderBy, page } = query;
  const order = ENTITY_ORDERS[orderBy];
  const ordered = loaded.ordered[orderBy];
  const restricted = restrictions(loaded, query);
  const free = restricted.length === 0 && [types, kinds, levels, statuses].every((condition) => condition === undefined);
  if (free) return pageOf(ordered, order, page);
  const found = ordered.filter(
    (entity) =>
      restricted.every((entities) => entities.has(entity)) &&
      isAsked(types, entity.type) &&
      isAsked(kinds, entity.kind) &&
      isAsked(levels, entity.level) &&
      isAsked(statuses, entity.status),
  );
  return pageOf(found, order, page);
};
