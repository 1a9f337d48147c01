import { hash } from 'node:crypto';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Request, RequestHandler } from 'express';
import { type RequestContext, requestStateOf } from '../edge/RequestState.ts';
import { searchOf } from '../edge/searchOf.ts';
import { setStandardHeaders } from '../edge/standardHeaders.ts';
import type { Metrics } from '../measures/Metrics.ts';
import type { AnswerCache } from './AnswerCache.ts';
import { sendAnswer } from './sendAnswer.ts';

const NEVER_KEEP = 'no-store';
const HTTP_OK = 200;

/** By content, so that a client that has an answer need not get it again though the graph changed elsewhere. */
const etagOf = (body: Buffer): string => `"${hash('sha256', body, 'base64url')}"`;

const toApollo = (request: Request): HTTPGraphQLRequest => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return { method: request.method, headers, search: searchOf(request), body: request.body };
};

/** Answers what was asked before, as far as the cache has the answer of this very graph. */
export const answerKnown =
  (cache: AnswerCache, metrics: Metrics): RequestHandler =>
  (request, response, next) => {
    const state = requestStateOf(request);
    const known = cache.find(state.question);
    metrics.lookedUp(known !== null);
    if (known === null) return next();
    state.operation = known.operation;
    sendAnswer(request, response, known);
  };

/** Answers GraphQL requests by Apollo, and remembers the answer. */
export const answerByApollo =
  (apollo: ApolloServer<RequestContext>, cache: AnswerCache): RequestHandler =>
  async (request, response) => {
    const state = requestStateOf(request);
    const remember = cache.begin(state.question);
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
      return sendAnswer(request, response, answer);
    }
    setStandardHeaders(request, response);
    for (const [name, value] of headers) response.set(name, value);
    response.status(status).set('cache-control', NEVER_KEEP).send(body.string);
  };
