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

/** Conditions that few ask for; where they are not asked for they are left out, for planning them takes longer than all else. */
const RARE = {
  sharedWith: `all(id IN $sharedWith WHERE EXISTS {
    MATCH (item)<-[:PARTICIPATES_IN]-(place)
    ${citiesOf('place', 'city')}
    WITH city WHERE city.id = id
    RETURN city
  })`,
  metric: 'EXISTS { (item)-[:MEASURES]->({id: $metric}) }',
  year: 'item.year = $year',
} as const;
type Rare = keyof typeof RARE;
const RARE_NAMES: readonly Rare[] = ['sharedWith', 'metric', 'year'];

const text = ({ widen, relation, direction, to, lift }: Traversal, rare: readonly Rare[]): string => `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  ${STARTS[widen]}
  MATCH ${direction === 'OUT' ? `(start)-[:${relation}]->(reached)` : `(start)<-[:${relation}]-(reached)`}
  WHERE reached:${to.map(labelOf).join('|')}
  ${lift ? citiesOf('reached', 'item') : 'WITH reached AS item'}
  WITH DISTINCT item
  WHERE ${[isAsked('item.kind', 'kinds'), isAsked('item.level', 'levels'), isAsked('item.status', 'statuses'), ...rare.map((name) => RARE[name])].join('\n    AND ')}
  WITH item ORDER BY item.id
  RETURN collect(item) AS listed
}
${RETURN_ENTITY_PAGES}`;

/** What each of these entities is related to by a short cut, by id. */
export const related = (
  ids: readonly EntityId[],
  traversal: TraversalName,
  { kinds, levels, statuses, page, ...others }: RelatedQuery,
): Question<ReadonlyMap<EntityId, Page<Entity>>> => ({
  text: text(
    TRAVERSALS[traversal],
    RARE_NAMES.filter((name) => others[name] !== undefined),
  ),
  parameters: {
    ids,
    kinds: kinds ?? null,
    levels: levels ?? null,
    statuses: statuses ?? null,
    sharedWith: others.sharedWith ?? null,
    metric: others.metric ?? null,
    year: others.year ?? null,
    ...pageParameters(page),
  },
  reply: entityPagesSchema,
  named: [
    ...(others.sharedWith ?? []).map((id) => ({ id, type: 'CITY' as const })),
    ...(others.metric === undefined ? [] : [{ id: others.metric, type: 'METRIC' as const }]),
  ],
});
