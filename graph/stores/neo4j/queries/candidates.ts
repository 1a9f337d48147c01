import { z } from 'zod';
import type { Entity } from '../../../ontology/records.ts';
import { CANDIDATE_LIMIT } from '../../search/candidateQuery.ts';
import type { SearchSubject } from '../../search/searchForms.ts';
import type { Question } from '../Question.ts';
import { entitySchema } from '../records/entitySchema.ts';
import { entityIdSchema } from '../records/ids.ts';
import { SEARCH_INDEX } from '../records/schema.ts';
import { entityList } from './fragments.ts';

const TEXT = `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $lucene, {limit: ${CANDIDATE_LIMIT}}) YIELD node
WITH collect(node) AS nodes
RETURN {
  subjects: [node IN nodes | [node.id, node.name, node.nameEn, node.aliases, node.sortName, node.aliasReadings]],
  entities: [node IN nodes[..$whole] | ${entityList('node')}]
} AS answer`;

const texts = z.array(z.string());
const subjectSchema = z
  .tuple([entityIdSchema, z.string(), z.string(), texts, z.string(), texts])
  .transform(([id, zh, en, aliases, sortName, aliasReadings]): SearchSubject => ({ id, names: { zh, en }, aliases, sortName, aliasReadings }));

const candidatesSchema = z.object({ subjects: z.array(subjectSchema), entities: z.array(entitySchema) });

export interface Candidates {
  readonly subjects: readonly SearchSubject[];
  /** The likeliest hits, whole. */
  readonly entities: readonly Entity[];
}

/** What can be a hit, likeliest first, and the first `whole` of them as entities, so that most searches take one round trip. */
export const candidates = (lucene: string, whole: number): Question<Candidates> => ({
  text: TEXT,
  parameters: { lucene, whole },
  reply: candidatesSchema,
});
