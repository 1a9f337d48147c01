import { Neo4jError } from 'neo4j-driver';
import { ZodError } from 'zod';
import { StoreTimeout, StoreUnavailable } from '../../errors.ts';

/** What the database's error codes begin with, and what that means to someone who only asks questions. The first that fits counts. */
const REASONS: readonly (readonly [string, string])[] = [
  ['Neo.ClientError.Security.', 'the database refuses the user or the password'],
  ['Neo.ClientError.Database.', 'the database has no graph of the configured name'],
  ['Neo.TransientError.', 'the database is too busy'],
  ['ServiceUnavailable', 'the database cannot be reached'],
  ['SessionExpired', 'the database cannot be reached'],
  ['N/A', 'the database cannot be reached'],
];

/** Codes of a transaction that was ended at its time limit or because we asked for it. */
const isEnded = (code: string): boolean => /\.Transaction\.(?:TransactionTimedOut|Terminated|LockClientStopped)/.test(code);

/** Any error of the driver, or of parsing a reply, as what callers know: StoreTimeout or StoreUnavailable, whose reasons name no address and no query. */
export const translateError = (error: unknown): StoreTimeout | StoreUnavailable => {
  if (error instanceof StoreTimeout || error instanceof StoreUnavailable) return error;
  if (error instanceof ZodError) return new StoreUnavailable('the database holds something that this version does not understand', { cause: error });
  if (!(error instanceof Neo4jError)) return new StoreUnavailable('the database failed', { cause: error });
  if (isEnded(error.code)) return new StoreTimeout('the time for the question is over', { cause: error });
  const reason = REASONS.find(([start]) => error.code.startsWith(start))?.[1] ?? 'the database failed';
  return new StoreUnavailable(reason, { cause: error });
};

/** Whether an error of the driver says that there is no connection to the database, or no longer. */
export const isLost = (error: unknown): boolean => error instanceof Neo4jError && ['ServiceUnavailable', 'SessionExpired'].includes(error.code);

/** Whether a question failed because what it was looking at was removed by a commit at the same time. */
export const isTorn = (error: unknown): boolean =>
  error instanceof StoreUnavailable && error.cause instanceof Neo4jError && error.cause.code === 'Neo.ClientError.Statement.EntityNotFound';
