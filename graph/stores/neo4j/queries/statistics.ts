import { z } from 'zod';
import { STANDARD_DEFINITIONS } from '../../../ontology/standard.ts';
import type { GraphStatistics } from '../../GraphStore.ts';
import { ONLY } from '../connection/envelope.ts';
import type { Question } from '../Question.ts';
import { VERSION_LABEL } from '../records/labels.ts';

const { entityTypes, relationTypes } = STANDARD_DEFINITIONS;

/** Neo4j keeps the number of nodes of each label and of relationships of each type: nothing is counted here but looked up. */
const TEXT = `MATCH (version:${VERSION_LABEL} {id: '${ONLY}'})
${entityTypes.map(({ name, graphName }) => `CALL () { MATCH (n:${graphName}) RETURN count(n) AS ${name} }`).join('\n')}
${relationTypes.map(({ name }) => `CALL () { MATCH ()-[r:${name}]->() RETURN count(r) AS ${name}_RELATIONS }`).join('\n')}
RETURN {
  entities: [${entityTypes.map(({ name }) => name).join(', ')}],
  relations: [${relationTypes.map(({ name }) => `${name}_RELATIONS`).join(', ')}],
  citations: version.citations, version: version.version, ingestedAt: version.ingestedAt
} AS answer`;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const replySchema = z
  .object({ entities: z.array(z.int()), relations: z.array(z.int()), citations: z.int(), version: z.string(), ingestedAt: z.string() })
  .transform(
    ({ entities, relations, ...rest }): GraphStatistics => ({
      entities: sum(entities),
      relations: sum(relations),
      byEntityType: entityTypes.map(({ name: type }, at) => ({ type, count: entities[at] ?? 0 })),
      byRelationType: relationTypes.map(({ name: type }, at) => ({ type, count: relations[at] ?? 0 })),
      ...rest,
    }),
  );

/** How much there is of everything, each type in the order of the ontology. */
export const statistics = (): Question<GraphStatistics> => ({ text: TEXT, parameters: {}, reply: replySchema });
