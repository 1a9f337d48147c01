import { z } from 'zod';
import type { Entity } from '../../../ontology/records.ts';
import { CANDIDATE_LIMIT } from '../../search/candidateQuery.ts';
import type { Searchable } from '../../search/searchForms.ts';
import type { Question } from '../Question.ts';
import { entitySchema } from '../records/entitySchema.ts';
import { SEARCH_INDEX } from '../records/schema.ts';
import { searchableSchema } from '../records/subjectText.ts';
import { entityList } from './fragments.ts';

/** Candidates (`node`) by a query of Lucene, of which `lucene` is the Cypher, likeliest first. */
const ask = (lucene: string): string => `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', ${lucene}, {limit: ${CANDIDATE_LIMIT}}) YIELD node`;

/** The next stage, where the last one found too few; else what was found stays. One that found more than the limit lets through has the likeliest of all. */
const ASK_NEXT = `WITH nodes, stage, CASE WHEN size(nodes) < $enough AND stage + 1 < size($stages) THEN stage + 1 ELSE stage END AS next
CALL (stage, next) {
  UNWIND CASE WHEN next > stage THEN [$stages[next]] ELSE [] END AS lucene
  ${ask('lucene')}
  RETURN collect(node) AS found
}
WITH CASE WHEN next > stage THEN found ELSE nodes END AS nodes, next AS stage`;

const TEXT = `${ask('$stages[0]')}
WITH collect(node) AS nodes
WITH nodes, 0 AS stage
${ASK_NEXT}
${ASK_NEXT}
RETURN {
  stage: stage,
  subjects: [node IN nodes | node.searchSubject],
  entities: [node IN CASE WHEN size(nodes) < ${CANDIDATE_LIMIT} THEN nodes[..$whole] ELSE [] END | ${entityList('node')}]
} AS answer`;

const candidatesSchema = z.object({ stage: z.int(), subjects: z.array(searchableSchema), entities: z.array(entitySchema) });

export interface Candidates {
  /** The place of the stage that found them. */
  readonly stage: number;
  readonly subjects: readonly Searchable[];
  /** The likeliest hits, whole; none where there are as many as the limit lets through, for their order does not tell which of so many are the best. */
  readonly entities: readonly Entity[];
}

interface Wanted {
  /** Candidates from which on no further stage is asked. */
  readonly enough: number;
  /** Candidates that come as entities too, so that most searches take one round trip. */
  readonly whole: number;
}

/** What can be a hit, likeliest first, by queries of Lucene, one stage after the other: three at most, each finds what the one before it does, and more. */
export const candidates = (stages: readonly string[], { enough, whole }: Wanted): Question<Candidates> => ({
  text: TEXT,
  parameters: { stages, enough, whole },
  reply: candidatesSchema,
});
