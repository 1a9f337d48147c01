import { ENTITY_LABEL, labelOf, RELATIONSHIP_TYPES, TURN_LABEL, TYPE_LABELS, VERSION_LABEL } from './labels.ts';
import { PARTAKERS } from './partakers.ts';

/** Full-text indexes, by name: the search terms of entities, what cites what, and who takes part in what. */
export const SEARCH_INDEX = 'entitySearch';
export const CITED_ENTITIES_INDEX = 'citedEntities';
export const CITED_RELATIONS_INDEX = 'citedRelations';
export const PARTAKERS_INDEX = 'partakers';

const unique = (label: string): string => `CREATE CONSTRAINT unique${label}Id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
/** Splits at white space and changes nothing: what is indexed is made of terms already. */
const BY_WHITE_SPACE = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}";

/**
 * Constraints and indexes, each made only where it is missing. Every entity is found by its id, whatever its type; types have a constraint of their own too, because Neo4j
 * Browser and Bloom search by label. Names and degrees are indexed by type, in the orders in which entities are listed.
 */
export const SCHEMA_STATEMENTS: readonly string[] = [
  ...[ENTITY_LABEL, VERSION_LABEL, TURN_LABEL, ...TYPE_LABELS].map(unique),
  `CREATE INDEX entityTypeName IF NOT EXISTS FOR (n:${ENTITY_LABEL}) ON (n.type, n.sortName)`,
  `CREATE INDEX entityTypeDegree IF NOT EXISTS FOR (n:${ENTITY_LABEL}) ON (n.type, n.degree)`,
  `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:${ENTITY_LABEL}) ON EACH [n.searchTerms] ${BY_WHITE_SPACE}`,
  `CREATE FULLTEXT INDEX ${CITED_ENTITIES_INDEX} IF NOT EXISTS FOR (n:${ENTITY_LABEL}) ON EACH [n.citations] ${BY_WHITE_SPACE}`,
  `CREATE FULLTEXT INDEX ${CITED_RELATIONS_INDEX} IF NOT EXISTS FOR ()-[r:${RELATIONSHIP_TYPES.join('|')}]-() ON EACH [r.citations] ${BY_WHITE_SPACE}`,
  `CREATE FULLTEXT INDEX ${PARTAKERS_INDEX} IF NOT EXISTS FOR (n:${labelOf('PROGRAMME')}) ON EACH [n.${PARTAKERS}] ${BY_WHITE_SPACE}`,
  'CALL db.awaitIndexes(300)',
];
