import { createHash } from 'node:crypto';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { hasAlready } from '../edge/etag.ts';
import { DEFAULT_MEDIA_TYPE, mediaTypeFor } from '../edge/mediaTypes.ts';
import { type RequestContext, requestStateOf } from '../edge/RequestState.ts';
import type { Metrics } from '../measures/Metrics.ts';
import type { Answer, AnswerCache } from './AnswerCache.ts';

/** Keep it, but ask each time whether it is still so: the graph may change within a second. */
const REVALIDATE = 'no-cache';
const NEVER_KEEP = 'no-store';
const HTTP_OK = 200;
const HTTP_NOT_MODIFIED = 304;

const searchOf = ({ originalUrl }: Request): string => (originalUrl.includes('?') ? originalUrl.slice(originalUrl.indexOf('?')) : '');

/** All that decides the answer besides the graph. */
const questionOf = (request: Request): string => (request.method === 'GET' ? `GET ${searchOf(request)}` : `POST ${JSON.stringify(request.body)}`);

/** By content, so that a client that has an answer need not get it again though the graph changed elsewhere. */
const etagOf = (body: Buffer): string => `"${createHash('sha256').update(body).digest('base64url')}"`;

const toApollo = (request: Request): HTTPGraphQLRequest => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return { method: request.method, headers, search: searchOf(request), body: request.body };
};

/** Sends an answer, or says that the client has it. By Node's own means: Express would work out again what is known already, which takes longer than to find the answer. */
const send = (request: Request, response: Response, { body, etag }: Answer): void => {
  if (hasAlready(request, etag)) {
    response.writeHead(HTTP_NOT_MODIFIED, { etag, 'cache-control': REVALIDATE, vary: 'accept' }).end();
    return;
  }
  const type = `${mediaTypeFor(request) ?? DEFAULT_MEDIA_TYPE}; charset=utf-8`;
  response.writeHead(HTTP_OK, { etag, 'cache-control': REVALIDATE, vary: 'accept', 'content-type': type, 'content-length': body.length }).end(body);
};

/** Answers GraphQL requests: from the cache where it has the answer of this very graph, else by Apollo. */
export const answerRequests =
  (apollo: ApolloServer<RequestContext>, cache: AnswerCache, metrics: Metrics): RequestHandler =>
  async (request, response) => {
    const state = requestStateOf(request);
    const question = questionOf(request);
    const known = cache.find(question);
    metrics.lookedUp(known !== null);
    if (known !== null) {
      state.operation = known.operation;
      return send(request, response, known);
    }
    const remember = cache.begin(question);
    const {
      status = HTTP_OK,
      headers,
      body,
    } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: toApollo(request), context: async () => ({ state }) });
    if (body.kind !== 'complete') throw new Error('an answer came in parts, which nobody asks for here');
    if (status === HTTP_OK && state.codes.size === 0) {
      const sent = Buffer.from(body.string);
      const answer = { body: sent, etag: etagOf(sent), operation: state.operation };
      remember(answer);
      return send(request, response, answer);
    }
    for (const [name, value] of headers) response.set(name, value);
    response.status(status).set('cache-control', NEVER_KEEP).send(body.string);
  };
