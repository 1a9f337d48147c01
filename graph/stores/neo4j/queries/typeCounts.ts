import { STANDARD_DEFINITIONS } from '../../../ontology/standard.ts';

const { entityTypes } = STANDARD_DEFINITIONS;

/** Binds `typeCounts`: how many entities there are of each type, by its name. Neo4j keeps these numbers: nothing is counted here but looked up. */
export const TYPE_COUNTS = `${entityTypes.map(({ name, graphName }) => `CALL () { MATCH (n:${graphName}) RETURN count(n) AS ${name} }`).join('\n')}
WITH {${entityTypes.map(({ name }) => `${name}: ${name}`).join(', ')}} AS typeCounts`;
