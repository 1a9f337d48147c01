import { GraphQLError } from 'graphql';

/** Every code that a client can meet in `extensions.code`. */
export const ERROR_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'TIMEOUT',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

const HTTP_BAD_REQUEST = 400;

/** An argument that cannot be answered: the message names it and what would be right. With 400 where that is found before the operation runs. */
export const badUserInput = (argument: string, message: string): GraphQLError =>
  new GraphQLError(`Argument "${argument}": ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument, http: { status: HTTP_BAD_REQUEST } } });

/** An operation that asks for more than one request may: `what` is what was counted, `limit` what would pass, `actual` what was asked. Refused before it runs, with 400. */
export const queryTooComplex = (what: string, limit: number, actual: number): GraphQLError =>
  new GraphQLError(`The request has ${actual} ${what}; at most ${limit} may be asked at once.`, {
    extensions: { code: 'QUERY_TOO_COMPLEX', limit, actual, http: { status: HTTP_BAD_REQUEST } },
  });

/** Variables, or arguments made of them, that do not fit the schema; `cause` is what graphql-js says of them. Refused before the operation runs, with 400. */
export const unfitVariables = (cause: GraphQLError): GraphQLError =>
  new GraphQLError(cause.message, {
    ...(cause.nodes === undefined ? {} : { nodes: cause.nodes }),
    extensions: { code: 'BAD_USER_INPUT', http: { status: HTTP_BAD_REQUEST } },
  });
