import { ENTITY_LABEL as E, RELATIONSHIP_TYPES, TYPE_LABELS } from '../records/labels.ts';

const byKind = (kinds: readonly string[], text: (kind: string) => string): ReadonlyMap<string, string> => new Map(kinds.map((kind) => [kind, text(kind)]));

/** Cypher that writes, by label or type where the text must name one. Rows come as the parameter `rows`. */
export const ADD_NODES = byKind(TYPE_LABELS, (label) => `UNWIND $rows AS row CREATE (n:${E}:${label}) SET n = row.properties`);
export const ADD_RELATIONSHIPS = byKind(
  RELATIONSHIP_TYPES,
  (type) => `UNWIND $rows AS row MATCH (a:${E} {id: row.from}) MATCH (b:${E} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
);
export const CHANGE_NODES = 'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element SET n = row.properties';
export const CHANGE_RELATIONSHIPS = 'UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.element SET r = row.properties';
export const REMOVE_NODES = 'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row DETACH DELETE n';
export const REMOVE_RELATIONSHIPS = 'UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row DELETE r';

/** Everything that is stored, as `storedSchema` parses it. */
export const READ_NODES = `MATCH (n:${E})
RETURN elementId(n) AS element, labels(n) AS kinds, [] AS ends, null AS from, null AS to, properties(n) AS properties`;
export const READ_RELATIONSHIPS = `MATCH (a:${E})-[r]->(b:${E})
RETURN elementId(r) AS element, [type(r)] AS kinds, [elementId(a), elementId(b)] AS ends, a.id AS from, b.id AS to, properties(r) AS properties`;
