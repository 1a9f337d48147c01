import { z } from 'zod';
import { ENTITY_LABEL, TURN_LABEL, VERSION_LABEL } from '../records/labels.ts';

/** The value of `id` of the one node of its label. */
export const ONLY = 'current';

/**
 * Which graph the database holds. `version` is null while one is loaded that is too large for one transaction; `replacing` holds while a change is being committed, for
 * a commit becomes visible bit by bit; `number` counts the changes.
 */
const stateSchema = z.object({ schema: z.int(), version: z.string().nullable(), number: z.int(), replacing: z.boolean() });
export type GraphState = z.infer<typeof stateSchema>;

/** What comes back from every question: the state before and after it was worked out, and which of the ids that it names do not exist. */
export const envelopeSchema = z.object({ before: stateSchema, after: stateSchema, unknown: z.array(z.string()), answer: z.unknown() });
export type Envelope = z.infer<typeof envelopeSchema>;

const MATCH_STATE = `MATCH (version:${VERSION_LABEL} {id: '${ONLY}'}), (turn:${TURN_LABEL} {id: '${ONLY}'})`;
const STATE = 'version {.schema, .version, .number, replacing: coalesce(turn.replacingUntil > timestamp(), false)}';

const UNKNOWN = `CALL () {
  UNWIND $named AS id
  OPTIONAL MATCH (entity:${ENTITY_LABEL} {id: id})
  WITH id, entity WHERE entity IS NULL
  RETURN collect(id) AS unknown
}`;

/** Puts a question between two looks at the state, all in one round trip. `named` says whether it names ids. It returns no row where the database holds no graph at all. */
export const inEnvelope = (question: string, named: boolean): string => `${MATCH_STATE}
WITH ${STATE} AS before
${named ? UNKNOWN : 'WITH before, [] AS unknown'}
CALL () {
${question}
}
${MATCH_STATE}
RETURN before, unknown, answer, ${STATE} AS after`;
