import type { EntityId } from '../../../ontology/ids.ts';
import type { Entity } from '../../../ontology/records.ts';
import type { Page, RelatedQuery } from '../../GraphStore.ts';
import { TRAVERSALS, type Traversal, type TraversalName } from '../../traversals.ts';
import type { Question } from '../Question.ts';
import { labelOf } from '../records/labels.ts';
import { citiesOf, isAsked, placesOf } from './fragments.ts';
import { entityPagesSchema, pageParameters, RETURN_ENTITY_PAGES } from './pages.ts';

const STARTS: Readonly<Record<Traversal['widen'], string>> = {
  NOTHING: 'WITH entity AS start',
  DISTRICTS: placesOf('entity', 'start'),
  NARROWER: 'MATCH (entity)<-[:PART_OF*0..]-(start:Industry)\n  WITH DISTINCT start',
};

const UNITES = `($sharedWith IS NULL OR all(id IN $sharedWith WHERE EXISTS {
    MATCH (item)<-[:PARTICIPATES_IN]-(place)
    ${citiesOf('place', 'city')}
    WITH city WHERE city.id = id
    RETURN city
  }))`;

const text = ({ widen, relation, direction, to, lift }: Traversal): string => `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  ${STARTS[widen]}
  MATCH ${direction === 'OUT' ? `(start)-[:${relation}]->(reached)` : `(start)<-[:${relation}]-(reached)`}
  WHERE reached:${to.map(labelOf).join('|')}
  ${lift ? citiesOf('reached', 'item') : 'WITH reached AS item'}
  WITH DISTINCT item
  WHERE ${isAsked('item.kind', 'kinds')}
    AND ${isAsked('item.level', 'levels')}
    AND ${isAsked('item.status', 'statuses')}
    AND ($year IS NULL OR item.year = $year)
    AND ($metric IS NULL OR EXISTS { (item)-[:MEASURES]->({id: $metric}) })
    AND ${UNITES}
  WITH item ORDER BY item.id
  RETURN collect(item) AS listed
}
${RETURN_ENTITY_PAGES}`;

/** What each of these entities is related to by a short cut, by id. */
export const related = (
  ids: readonly EntityId[],
  traversal: TraversalName,
  { kinds, levels, statuses, sharedWith, metric, year, page }: RelatedQuery,
): Question<ReadonlyMap<EntityId, Page<Entity>>> => ({
  text: text(TRAVERSALS[traversal]),
  parameters: {
    ids,
    kinds: kinds ?? null,
    levels: levels ?? null,
    statuses: statuses ?? null,
    sharedWith: sharedWith ?? null,
    metric: metric ?? null,
    year: year ?? null,
    ...pageParameters(page),
  },
  reply: entityPagesSchema,
  named: [...(sharedWith ?? []).map((id) => ({ id, type: 'CITY' as const })), ...(metric === undefined ? [] : [{ id: metric, type: 'METRIC' as const }])],
});
