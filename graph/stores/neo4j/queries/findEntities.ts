import type { EntityId } from '../../../ontology/ids.ts';
import type { Entity } from '../../../ontology/records.ts';
import { STANDARD_DEFINITIONS } from '../../../ontology/standard.ts';
import type { EntityOrder, EntityQuery, Page, Position } from '../../GraphStore.ts';
import type { Named, Parameters, Question } from '../Question.ts';
import { citationStart } from '../records/citationText.ts';
import { entitySchema } from '../records/entitySchema.ts';
import { CITED_ENTITIES, entityList, isAsked, placesOf } from './fragments.ts';
import { limitOf, listSchema, pageSchema } from './pages.ts';
import { TYPE_COUNTS } from './typeCounts.ts';

/** How an order reads in Cypher; `start` is a key that comes before all others. */
const ORDERS: Readonly<Record<EntityOrder, { readonly key: string; readonly direction: '' | 'DESC'; readonly start: string | number }>> = {
  NAME: { key: 'item.sortName', direction: '', start: '' },
  DEGREE: { key: 'item.degree', direction: 'DESC', start: Number.MAX_SAFE_INTEGER },
  TYPE: { key: '$places[item.type]', direction: '', start: -1 },
};
const { entityTypes } = STANDARD_DEFINITIONS;
const PLACES: Parameters = Object.fromEntries(entityTypes.map(({ name }, place) => [name, place]));
const PREFIXES: Parameters = Object.fromEntries(entityTypes.map(({ name, prefix }) => [name, `${prefix}:`]));
const ALL_TYPES: readonly string[] = entityTypes.map(({ name }) => name);

const PLACES_OF_CITY = `MATCH (city:Entity {id: $city})
  ${placesOf('city', 'place')}`;
const TREE_OF_INDUSTRY = `MATCH (:Entity {id: $industry})<-[:PART_OF*0..]-(industry:Industry)
  WITH DISTINCT industry`;

const LIST = listSchema(entitySchema);

/** The hits of a text, where one is asked for. */
export type Hits = readonly EntityId[] | null;

const OWN_CONDITIONS = `${isAsked('item.type', 'types')}
    AND ${isAsked('item.kind', 'kinds')}
    AND ${isAsked('item.level', 'levels')}
    AND ${isAsked('item.status', 'statuses')}`;

/** In MATCHes of their own: within one, a relation counts once, and a district is tied to its city by the one that makes it count. */
const OTHER_CONDITIONS = {
  city: `EXISTS {
      MATCH (item)--(place)
      MATCH (place)-[:PART_OF*0..1]->(:Entity {id: $city}) WHERE place.id = $city OR place:District
    }`,
  industry: `EXISTS {
      MATCH (item)--(narrower:Industry)
      MATCH (narrower)-[:PART_OF*0..]->(:Entity {id: $industry})
    }`,
  document: 'any(citation IN item.citations WHERE citation STARTS WITH $documentStart)',
} as const;
type Anchor = keyof typeof OTHER_CONDITIONS;
/** What narrows a search most first. */
const ANCHORS: readonly Anchor[] = ['city', 'industry', 'document'];

const CANDIDATES: Readonly<Record<Anchor | 'text', string>> = {
  text: 'UNWIND $hits AS hit\n  MATCH (item:Entity {id: hit})',
  city: `${PLACES_OF_CITY}\n  MATCH (place)--(item:Entity)\n  WITH DISTINCT item`,
  industry: `${TREE_OF_INDUSTRY}\n  MATCH (industry)--(item:Entity)\n  WITH DISTINCT item`,
  document: CITED_ENTITIES('$document'),
};

/** Not as an OR: Neo4j would make two searches of it, neither of them in order. */
const beyond = (orderBy: EntityOrder): string => {
  const { key, direction } = ORDERS[orderBy];
  return `CASE WHEN ${key} = $key THEN item.id > $after ELSE ${key} ${direction === '' ? '>' : '<'} $key END`;
};

/** Begins at what narrows most, and checks the other conditions of what it finds. */
const anchoredText = (begin: Anchor | 'text', others: readonly Anchor[], orderBy: EntityOrder): string => {
  const { key, direction } = ORDERS[orderBy];
  return `CALL () {
  ${CANDIDATES[begin]}
  WITH item WHERE ${[OWN_CONDITIONS, ...others.map((anchor) => OTHER_CONDITIONS[anchor])].join('\n    AND ')}
  RETURN collect(item) AS found
}
CALL (found) {
  UNWIND found AS item
  WITH item WHERE ${beyond(orderBy)}
  WITH item ORDER BY ${key} ${direction}, item.id LIMIT $limit
  RETURN collect(${entityList('item')}) AS items
}
RETURN {totalCount: size(found), items: items} AS answer`;
};

/** What of each type comes first, in the order asked for: the index of that order is walked, and no further than the page. */
const FIRST_OF_TYPE: Readonly<Record<EntityOrder, string>> = {
  NAME: 'MATCH (item:Entity) WHERE item.type = type AND item.sortName >= $key',
  DEGREE: 'MATCH (item:Entity) WHERE item.type = type AND item.degree <= $key',
  TYPE: 'MATCH (item:Entity) WHERE item.id STARTS WITH $prefixes[type]',
};
const INDEX_ORDER: Readonly<Record<EntityOrder, string>> = {
  NAME: 'item.type, item.sortName, item.id',
  DEGREE: 'item.type DESC, item.degree DESC, item.id',
  TYPE: 'item.id',
};

/** Goes through all entities of the types asked for. Where nothing else is asked for, their numbers are known. */
const wholeText = (orderBy: EntityOrder, free: boolean): string => {
  const { key, direction } = ORDERS[orderBy];
  const total = free
    ? `${TYPE_COUNTS}\nWITH reduce(total = 0, type IN $listed | total + typeCounts[type]) AS totalCount`
    : `CALL () {
  UNWIND $listed AS type
  MATCH (item:Entity) USING INDEX item:Entity(type, sortName) WHERE item.type = type AND item.sortName >= '' AND ${OWN_CONDITIONS}
  RETURN count(item) AS totalCount
}`;
  return `${total}
CALL () {
  UNWIND $listed AS type
  CALL (type) {
    ${FIRST_OF_TYPE[orderBy]}
    WITH item WHERE ${beyond(orderBy)} AND ${OWN_CONDITIONS}
    RETURN item ORDER BY ${INDEX_ORDER[orderBy]} LIMIT $limit
  }
  WITH item ORDER BY ${key} ${direction}, item.id LIMIT $limit
  RETURN collect(${entityList('item')}) AS items
}
RETURN {totalCount: totalCount, items: items} AS answer`;
};

const isFree = ({ kinds, levels, statuses }: EntityQuery): boolean => [kinds, levels, statuses].every((condition) => condition === undefined);

const textOf = (query: EntityQuery, hits: Hits): string => {
  const given = ANCHORS.filter((anchor) => query[anchor] !== undefined);
  const [first, ...others] = given;
  if (hits !== null) return anchoredText('text', given, query.orderBy);
  return first === undefined ? wholeText(query.orderBy, isFree(query)) : anchoredText(first, others, query.orderBy);
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
    text: textOf(query, hits),
    parameters: {
      hits,
      types: types ?? null,
      kinds: kinds ?? null,
      levels: levels ?? null,
      statuses: statuses ?? null,
      city: city ?? null,
      document: document ?? null,
      documentStart: document === undefined ? null : citationStart(document),
      industry: industry ?? null,
      places: PLACES,
      prefixes: PREFIXES,
      listed: [...new Set(types ?? ALL_TYPES)],
      key: after.key,
      after: after.id,
      limit: limitOf(page),
    },
    reply: pageSchema(LIST, page),
    named: namedBy(query),
  };
};
