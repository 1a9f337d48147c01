import express, { type ErrorRequestHandler, type Request, type RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { queryTooComplex } from '../errors/faults.ts';
import { BOUNDS } from '../limits/bounds.ts';
import { GRAPHQL_MEDIA_TYPES, mediaTypeFor } from './mediaTypes.ts';
import { refuse } from './refuse.ts';

const HTTP = { badRequest: 400, methodNotAllowed: 405, notAcceptable: 406, contentTooLarge: 413, unsupportedMediaType: 415, internalError: 500 } as const;

const wrongRequest = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

const onlyGetAndPost: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'POST') return next();
  response.set('allow', 'GET, POST');
  refuse(request, response, HTTP.methodNotAllowed, wrongRequest('GraphQL is asked here with GET or POST.'));
};

const onlyAcceptable: RequestHandler = (request, response, next) => {
  if (mediaTypeFor(request) !== null) return next();
  refuse(request, response, HTTP.notAcceptable, wrongRequest(`Answers are sent as ${GRAPHQL_MEDIA_TYPES.join(' or ')}; accept one of them.`));
};

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.is('application/json') !== false) return next();
  refuse(request, response, HTTP.unsupportedMediaType, wrongRequest('A GraphQL request is sent as application/json.'));
};

/** What body-parser says of a body that it could not read. */
const bodyFault = z.object({ type: z.string().default(''), status: z.number(), length: z.number().optional(), received: z.number().optional() });

const FAULTS: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not a JSON object; send {"query": "{ statistics { entities } }"}.',
  'charset.unsupported': 'The charset of the body is not known; send UTF-8.',
  'encoding.unsupported': 'The encoding of the body is not known; send it as it is, or by gzip, deflate or br.',
  'request.aborted': 'The body broke off.',
  'request.size.invalid': 'The body is not as long as it says.',
};

const bodyRefusals: ErrorRequestHandler = (error, request, response, _next) => {
  const { success, data } = bodyFault.safeParse(error);
  if (!success) return refuse(request, response, HTTP.internalError, error);
  if (data.type === 'entity.too.large') {
    const actual = data.length ?? data.received ?? BOUNDS.bodyBytes + 1;
    return refuse(request, response, HTTP.contentTooLarge, queryTooComplex('bytes in its body', BOUNDS.bodyBytes, actual));
  }
  refuse(request, response, data.status, wrongRequest(FAULTS[data.type] ?? 'The body cannot be read; send a JSON object, as it is or by gzip.'));
};

const carrier = z.object({ query: z.string() });

/** What carries a request's GraphQL text, wherever it stands; null where there is none. */
const textOf = (request: Request): string | null => {
  const { success, data } = carrier.safeParse(request.method === 'GET' ? request.query : request.body);
  return success ? data.query : null;
};

const withinBounds =
  (refusalOf: (text: string) => GraphQLError | null): RequestHandler =>
  (request, response, next) => {
    request.body ??= {};
    const text = textOf(request);
    const refusal = text === null ? null : refusalOf(text);
    if (refusal === null) return next();
    refuse(request, response, HTTP.badRequest, refusal);
  };

/** Refuses what is no GraphQL request, and, by `refusalOf`, texts that exceed a bound which needs no variables, before anything of it runs. */
export const graphqlRequests = (refusalOf: (text: string) => GraphQLError | null): (RequestHandler | ErrorRequestHandler)[] => [
  onlyGetAndPost,
  onlyAcceptable,
  onlyJson,
  express.json({ limit: BOUNDS.bodyBytes, type: 'application/json' }),
  bodyRefusals,
  withinBounds(refusalOf),
];
