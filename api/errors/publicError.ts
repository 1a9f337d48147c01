import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { StoreTimeout, StoreUnavailable, UnknownEntity, VersionChanged } from '../../graph/stores/errors.ts';
import { ERROR_CODES, type ErrorCode } from './faults.ts';

/** What Apollo calls faults of a request that our contract counts as wrong input. */
const APOLLO_INPUT_CODES: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/** graphql-js ends messages with names that the schema does have; the documentation is the place for those. */
const SUGGESTION = / ?Did you mean[^?]*\?/g;

const publicExtensions = z.object({
  code: z.enum(ERROR_CODES),
  argument: z.string().optional(),
  limit: z.number().optional(),
  actual: z.number().optional(),
});

/** What a client may see of an error, and whether it hides something that belongs into the log. */
export interface PublicError {
  readonly formatted: GraphQLFormattedError;
  readonly code: ErrorCode;
  /** What was hidden, for the log; null where the client was told everything. */
  readonly hidden: unknown;
}

/** The error below graphql-js's wrappers, which say where it was thrown. */
const rootCause = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError !== undefined ? rootCause(error.originalError) : error);

/** Whether graphql-js refused an argument while running, as it does where a variable without a value meets an argument that needs one. */
const isArgumentFault = ({ nodes, message }: GraphQLError): boolean => nodes !== undefined && message.startsWith('Argument "');

const told = (cause: unknown): { code: ErrorCode; message: string; extensions: Record<string, unknown> } | null => {
  if (cause instanceof StoreTimeout) return { code: 'TIMEOUT', message: 'The request took longer than it may; ask for less at once.', extensions: {} };
  if (cause instanceof StoreUnavailable) return { code: 'SERVICE_UNAVAILABLE', message: 'The graph cannot be read now; try again shortly.', extensions: {} };
  if (cause instanceof VersionChanged) return { code: 'SERVICE_UNAVAILABLE', message: 'The graph is being replaced; try again shortly.', extensions: {} };
  if (cause instanceof UnknownEntity) return { code: 'BAD_USER_INPUT', message: cause.message, extensions: {} };
  if (!(cause instanceof GraphQLError)) return null;
  if (APOLLO_INPUT_CODES.has(cause.extensions.code) || isArgumentFault(cause)) return { code: 'BAD_USER_INPUT', message: cause.message, extensions: {} };
  const { success, data } = publicExtensions.safeParse(cause.extensions);
  if (!success || data.code === 'INTERNAL_SERVER_ERROR') return null;
  const { code, ...extensions } = data;
  return { code, message: cause.message, extensions };
};

/**
 * The one place where an error becomes what a client sees: a message, a code of the contract and where it happened. What is not known here is hidden behind
 * INTERNAL_SERVER_ERROR and `requestId`, under which the log has the truth.
 */
export const publicError = (error: unknown, requestId: string): PublicError => {
  const { locations, path } = error instanceof GraphQLError ? error.toJSON() : {};
  const where = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
  const known = told(rootCause(error)) ?? told(error);
  if (known === null) {
    const message = 'Something went wrong on our side; the requestId leads to it in the log.';
    return { formatted: { message, ...where, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }, code: 'INTERNAL_SERVER_ERROR', hidden: error };
  }
  const { code, message, extensions } = known;
  const hidden = code === 'SERVICE_UNAVAILABLE' || code === 'TIMEOUT' ? error : null;
  return { formatted: { message: message.replace(SUGGESTION, ''), ...where, extensions: { code, ...extensions } }, code, hidden };
};
