import type { EntityId } from '../../../ontology/ids.ts';
import type { Entity } from '../../../ontology/records.ts';
import { ONTOLOGY } from '../../../ontology/standard.ts';
import type { EntityOrder, EntityQuery, Page, Position } from '../../GraphStore.ts';
import type { Named, Parameters, Question } from '../Question.ts';
import { citationStart } from '../records/citationText.ts';
import { entitySchema } from '../records/entitySchema.ts';
import { labelsOf } from '../records/labels.ts';
import { CITED_ENTITIES, entityMap, hasLabel, isAsked, placesOf } from './fragments.ts';
import { limitOf, pageSchema } from './pages.ts';

/** How an order reads in Cypher; `start` is a key that comes before all others. */
const ORDERS: Readonly<Record<EntityOrder, { readonly key: string; readonly direction: '' | 'DESC'; readonly start: string | number }>> = {
  NAME: { key: 'item.sortName', direction: '', start: '' },
  DEGREE: { key: 'item.degree', direction: 'DESC', start: Number.MAX_SAFE_INTEGER },
  TYPE: { key: "$places[split(item.id, ':')[0]]", direction: '', start: -1 },
};
const PLACES: Parameters = Object.fromEntries(ONTOLOGY.entityTypes.map(({ prefix }, place) => [prefix, place]));

const PLACES_OF_CITY = `MATCH (city:Entity {id: $city})
  ${placesOf('city', 'place')}`;
const TREE_OF_INDUSTRY = `MATCH (:Entity {id: $industry})<-[:PART_OF*0..]-(industry:Industry)
  WITH DISTINCT industry`;

/** The hits of a text, where one is asked for. */
export type Hits = readonly EntityId[] | null;

/** Where the search begins: at what narrows it most. The other conditions are checked of what it finds. */
const candidates = ({ city, industry, document, orderBy }: EntityQuery, hits: Hits): string => {
  if (hits !== null) return 'UNWIND $hits AS hit\n  MATCH (item:Entity {id: hit})';
  if (city !== undefined) return `${PLACES_OF_CITY}\n  MATCH (place)--(item:Entity)\n  WITH DISTINCT item`;
  if (industry !== undefined) return `${TREE_OF_INDUSTRY}\n  MATCH (industry)--(item:Entity)\n  WITH DISTINCT item`;
  if (document !== undefined) return CITED_ENTITIES('$document');
  // Naming the key lets Neo4j walk the index of that order, and stop when the page is full.
  return orderBy === 'TYPE' ? 'MATCH (item:Entity)' : `MATCH (item:Entity) WHERE ${ORDERS[orderBy].key} ${orderBy === 'DEGREE' ? '<=' : '>='} $key`;
};

/** In MATCHes of their own: within one, a relation counts once, and a district is tied to its city by the one that makes it count. */
const CONDITIONS = `${hasLabel('item', 'types')}
    AND ${isAsked('item.kind', 'kinds')}
    AND ${isAsked('item.level', 'levels')}
    AND ${isAsked('item.status', 'statuses')}
    AND ($documentStart IS NULL OR any(citation IN item.citations WHERE citation STARTS WITH $documentStart))
    AND ($city IS NULL OR EXISTS {
      MATCH (item)--(place)
      MATCH (place)-[:PART_OF*0..1]->(:Entity {id: $city}) WHERE place.id = $city OR place:District
    })
    AND ($industry IS NULL OR EXISTS {
      MATCH (item)--(narrower:Industry)
      MATCH (narrower)-[:PART_OF*0..]->(:Entity {id: $industry})
    })`;

const text = (query: EntityQuery, hits: Hits): string => {
  const { key, direction } = ORDERS[query.orderBy];
  const beyond = `(${key} ${direction === '' ? '>' : '<'} $key OR (${key} = $key AND item.id > $after))`;
  const found = candidates(query, hits);
  return `CALL () {
  ${found.replace('$key', '$start')}
  WITH item WHERE ${CONDITIONS}
  RETURN count(item) AS totalCount
}
CALL () {
  ${found}
  WITH item WHERE ${CONDITIONS}
    AND ${beyond}
  WITH item ORDER BY ${key} ${direction}, item.id LIMIT $limit
  RETURN collect(${entityMap('item')}) AS items
}
RETURN {totalCount: totalCount, items: items} AS answer`;
};

const namedBy = ({ city, document, industry }: EntityQuery): readonly Named[] => [
  ...(city === undefined ? [] : [{ id: city, type: 'CITY' as const }]),
  ...(document === undefined ? [] : [{ id: document, type: 'DOCUMENT' as const }]),
  ...(industry === undefined ? [] : [{ id: industry, type: 'INDUSTRY' as const }]),
];

/** The entities that meet all conditions, in the order asked for. `hits` stand for the text. */
export const findEntities = (query: EntityQuery, hits: Hits): Question<Page<Entity>> => {
  const { types, kinds, levels, statuses, city, document, industry, orderBy, page } = query;
  const { start } = ORDERS[orderBy];
  const after: Position = page.after ?? { key: start, id: '' };
  return {
    text: text(query, hits),
    parameters: {
      hits,
      types: labelsOf(types),
      kinds: kinds ?? null,
      levels: levels ?? null,
      statuses: statuses ?? null,
      city: city ?? null,
      document: document ?? null,
      documentStart: document === undefined ? null : citationStart(document),
      industry: industry ?? null,
      places: PLACES,
      start,
      key: after.key,
      after: after.id,
      limit: limitOf(page),
    },
    reply: pageSchema(entitySchema, page),
    named: namedBy(query),
  };
};
