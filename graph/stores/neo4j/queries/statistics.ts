import { z } from 'zod';
import { STANDARD_DEFINITIONS } from '../../../ontology/standard.ts';
import type { GraphStatistics } from '../../GraphStore.ts';
import { ONLY } from '../connection/envelope.ts';
import type { Question } from '../Question.ts';
import { VERSION_LABEL } from '../records/labels.ts';
import { TYPE_COUNTS } from './typeCounts.ts';

const { entityTypes, relationTypes } = STANDARD_DEFINITIONS;

/** The numbers of relationships are kept, too. */
const TEXT = `${TYPE_COUNTS}
MATCH (version:${VERSION_LABEL} {id: '${ONLY}'})
${relationTypes.map(({ name }) => `CALL () { MATCH ()-[r:${name}]->() RETURN count(r) AS ${name} }`).join('\n')}
RETURN {
  entities: typeCounts,
  relations: {${relationTypes.map(({ name }) => `${name}: ${name}`).join(', ')}},
  citations: version.citations, version: version.version, ingestedAt: version.ingestedAt
} AS answer`;

const countsSchema = z.record(z.string(), z.int());

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0);

const replySchema = z.object({ entities: countsSchema, relations: countsSchema, citations: z.int(), version: z.string(), ingestedAt: z.string() }).transform(
  ({ entities, relations, ...rest }): GraphStatistics => ({
    entities: sum(entities),
    relations: sum(relations),
    byEntityType: entityTypes.map(({ name: type }) => ({ type, count: entities[type] ?? 0 })),
    byRelationType: relationTypes.map(({ name: type }) => ({ type, count: relations[type] ?? 0 })),
    ...rest,
  }),
);

/** How much there is of everything, each type in the order of the ontology. */
export const statistics = (): Question<GraphStatistics> => ({ text: TEXT, parameters: {}, reply: replySchema });
