import express, { type ErrorRequestHandler, type Request, type RequestHandler } from 'express';
import { z } from 'zod';
import { queryTooComplex } from '../errors/faults.ts';
import { BOUNDS } from '../limits/bounds.ts';
import { GRAPHQL_MEDIA_TYPES, mediaTypeFor } from './mediaTypes.ts';
import { requestStateOf } from './RequestState.ts';
import { refuse, wrongRequest } from './refuse.ts';
import { searchOf } from './searchOf.ts';

const HTTP = { methodNotAllowed: 405, notAcceptable: 406, contentTooLarge: 413, unsupportedMediaType: 415, internalError: 500 } as const;

/** How nearly all clients say that they send JSON. */
const PLAIN_JSON = new Set(['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8']);

const onlyGetAndPost: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'POST') return next();
  response.set('allow', 'GET, POST');
  refuse(request, response, HTTP.methodNotAllowed, wrongRequest('GraphQL is asked here with GET or POST.'));
};

const onlyAcceptable: RequestHandler = (request, response, next) => {
  if (mediaTypeFor(request) !== null) return next();
  refuse(request, response, HTTP.notAcceptable, wrongRequest(`Answers are sent as ${GRAPHQL_MEDIA_TYPES.join(' or ')}; accept one of them.`));
};

const isPlainJson = ({ headers }: Request): boolean => PLAIN_JSON.has(headers['content-type'] ?? '');

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || isPlainJson(request) || request.is('application/json') !== false) return next();
  refuse(request, response, HTTP.unsupportedMediaType, wrongRequest('A GraphQL request is sent as application/json.'));
};

/** What body-parser says of a body that it could not read. */
const bodyFault = z.object({ type: z.string().default(''), status: z.number(), length: z.number().optional(), received: z.number().optional() });

const FAULTS: Readonly<Record<string, string>> = {
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

/** Whether a body can be taken as it comes: UTF-8, not packed, and no longer than it may be. */
const comesPlain = (request: Request): boolean =>
  isPlainJson(request) && request.headers['content-encoding'] === undefined && Number(request.headers['content-length']) <= BOUNDS.bodyBytes;

const readAnyBody = express.text({ limit: BOUNDS.bodyBytes, type: () => true });
const utf8 = new TextDecoder();

/** The body as a text. What comes plain is read by hand: body-parser, which can read the rest, takes a sixth of the time of a remembered answer. */
const readBody: RequestHandler = (request, response, next) => {
  if (!comesPlain(request)) return readAnyBody(request, response, next);
  const chunks: Buffer[] = [];
  request
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .once('end', () => {
      request.body = utf8.decode(Buffer.concat(chunks));
      next();
    });
};

/** A request without a body has none to read. */
const bodyText = z.string().catch('');

const noteQuestion: RequestHandler = (request, _response, next) => {
  request.body = bodyText.parse(request.body);
  requestStateOf(request).question = request.method === 'GET' ? `GET ${searchOf(request)}` : `POST ${request.body}`;
  next();
};

/** Refuses what cannot be a GraphQL request, and reads the others: their body is its text then, and their state has the question. */
export const receiveQuestions: readonly (RequestHandler | ErrorRequestHandler)[] = [
  onlyGetAndPost,
  onlyAcceptable,
  onlyJson,
  readBody,
  bodyRefusals,
  noteQuestion,
];
