import type { RecordKind } from '../../GraphStore.ts';
import { WITH_CITATIONS } from '../Question.ts';
import { COMMON_PROPERTIES } from '../records/entitySchema.ts';
import { OWN_PROPERTIES } from '../records/ownSchemas.ts';
import { RELATION_PROPERTIES } from '../records/relationSchema.ts';
import { CITED_ENTITIES_INDEX, CITED_RELATIONS_INDEX } from '../records/schema.ts';

/** Citations are most of a well connected record, and left out where nobody looks at them. `askWithin` sets the parameters. */
const property = (kind: RecordKind, variable: string, name: string): string =>
  name === 'citations' ? `CASE WHEN $${WITH_CITATIONS[kind]} THEN ${variable}.citations ELSE [] END` : `${variable}.${name}`;
const items = (kind: RecordKind, variable: string, properties: readonly string[]): string =>
  properties.map((name) => property(kind, variable, name)).join(', ');

const ownList = (variable: string): string => {
  const cases = Object.entries(OWN_PROPERTIES).map(([type, properties]) => `WHEN '${type}' THEN [${items('ENTITY', variable, properties)}]`);
  return `CASE ${variable}.type ${cases.join(' ')} END`;
};

/**
 * How a question returns an entity: its properties in a fixed order, for their names would be most of a large reply, and those that only its type has in a list of their
 * own at the end. `entitySchema` parses it.
 */
export const entityList = (variable: string): string => `[${items('ENTITY', variable, COMMON_PROPERTIES)}, ${ownList(variable)}]`;

/** How a question returns a relation; `relationSchema` parses it. */
export const relationList = (variable: string): string => `[${items('RELATION', variable, RELATION_PROPERTIES)}]`;

/** That a value is one of a parameter's, or that the parameter asks for none. */
export const isAsked = (value: string, parameter: string): string => `($${parameter} IS NULL OR ${value} IN $${parameter})`;

/** From a place to what counts for it: `place` is the city itself or one of its districts. */
export const placesOf = (city: string, place: string): string =>
  `MATCH (${city})<-[:PART_OF*0..1]-(${place}:Entity) WHERE ${place} = ${city} OR ${place}:District`;

/** From a place to the cities that it counts for: `city` is the place itself or what it is a district of. Not one pattern: that would walk to all regions of a city, each time. */
export const citiesOf = (place: string, city: string): string => `CALL (${place}) {
    WITH ${place} WHERE ${place}:City RETURN ${place} AS ${city}
    UNION ALL
    WITH ${place} WHERE ${place}:District MATCH (${place})-[:PART_OF]->(${city}:City) RETURN ${city}
  }`;

/** What a document cites, from the index of citations: its id is one term there. The quotes make Lucene read it as such. */
const cited = (procedure: string, index: string, result: string, document: string): string =>
  `CALL db.index.fulltext.${procedure}('${index}', '"' + ${document} + '"') YIELD ${result} AS item`;

/** The entities (`item`) that a document cites. `document` is the Cypher of its id. */
export const CITED_ENTITIES = (document: string): string => cited('queryNodes', CITED_ENTITIES_INDEX, 'node', document);
/** The relations (`item`) that a document cites. `document` is the Cypher of its id. */
export const CITED_RELATIONS = (document: string): string => cited('queryRelationships', CITED_RELATIONS_INDEX, 'relationship', document);
