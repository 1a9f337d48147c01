import { setTimeout as delay } from 'node:timers/promises';
import type { EntityId } from '../../ontology/ids.ts';
import type { Deadline } from '../Deadline.ts';
import { StoreUnavailable, UnknownEntity, VersionChanged } from '../errors.ts';
import type { RecordKind } from '../GraphStore.ts';
import type { Executor } from './connection/Executor.ts';
import { type Envelope, envelopeSchema, type GraphState, inEnvelope } from './connection/envelope.ts';
import { isTorn, translateError } from './connection/translateError.ts';
import { type Named, type Parameters, type Question, WITH_CITATIONS } from './Question.ts';
import { typeOfId } from './records/ids.ts';
import { SCHEMA_VERSION } from './records/schemaVersion.ts';

/** Asks one question within one request. Throws UnknownEntity, VersionChanged, StoreUnavailable or StoreTimeout. */
export type Ask = <T>(question: Question<T>) => Promise<T>;

/** A commit takes about this long. */
const COMMIT_MS = 20;

const checkState = ({ schema, version }: GraphState): string => {
  if (schema !== SCHEMA_VERSION) throw new StoreUnavailable('the database holds the graph of another release; it has to be ingested again');
  if (version === null) throw new StoreUnavailable('the graph is being loaded');
  return version;
};

/** Whether the question was answered from one graph: none was being put in its place meanwhile. */
const isWhole = (before: GraphState, after: GraphState): boolean => !before.replacing && !after.replacing && before.number === after.number;

const unknownOf = (named: readonly Named[], missing: ReadonlySet<string>): readonly EntityId[] => {
  const unknown = named.filter(({ id, type }) => missing.has(id) || (type !== undefined && typeOfId(id) !== type));
  return [...new Set(unknown.map(({ id }) => id))];
};

/** One reply, or null where a commit got in the way. */
const tryReply = async (executor: Executor, deadline: Deadline, text: string, parameters: Parameters): Promise<Envelope | null> => {
  try {
    const row = await executor.read(text, parameters, deadline);
    if (row === null) throw new StoreUnavailable('the database holds no graph yet');
    const envelope = envelopeSchema.parse(row);
    return isWhole(envelope.before, envelope.after) ? envelope : null;
  } catch (error) {
    if (isTorn(error)) return null;
    throw error;
  }
};

/** The reply to a question that was answered from one graph; asks again while another one is put in its place. */
const wholeReply = async (executor: Executor, deadline: Deadline, text: string, parameters: Parameters): Promise<Envelope> => {
  for (;;) {
    const envelope = await tryReply(executor, deadline, text, parameters);
    if (envelope !== null) return envelope;
    await delay(Math.min(COMMIT_MS, deadline.check()));
  }
};

/** Asks the questions of one request: all are answered from the `version` that is given, or from the one that the first question saw; with the citations of `cited` records. */
export const askWithin = (executor: Executor, deadline: Deadline, cited: readonly RecordKind[], version?: string): Ask => {
  let pinned = version ?? null;
  return async ({ text, parameters, reply, named = [] }) => {
    try {
      const { before, unknown, answer } = await wholeReply(executor, deadline, inEnvelope(text, named.length > 0), {
        ...parameters,
        [WITH_CITATIONS.ENTITY]: cited.includes('ENTITY'),
        [WITH_CITATIONS.RELATION]: cited.includes('RELATION'),
        named: named.map(({ id }) => id),
      });
      const found = checkState(before);
      pinned ??= found;
      if (found !== pinned) throw new VersionChanged('the graph was replaced');
      const missing = unknownOf(named, new Set(unknown));
      if (missing.length > 0) throw new UnknownEntity(missing);
      return reply.parse(answer);
    } catch (error) {
      if (error instanceof VersionChanged || error instanceof UnknownEntity) throw error;
      throw translateError(error);
    }
  };
};
