import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { publicError } from '../errors/publicError.ts';
import { DEFAULT_MEDIA_TYPE, mediaTypeFor } from './mediaTypes.ts';
import { requestStateOf } from './RequestState.ts';
import { setStandardHeaders } from './standardHeaders.ts';

/** A request that nothing here can answer, whatever its GraphQL says: the message says what would be right. */
export const wrongRequest = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** Answers in GraphQL's error form, from before or beside GraphQL. */
export const refuse = (request: Request, response: Response, status: number, error: unknown): void => {
  const state = requestStateOf(request);
  const { formatted, code, hidden } = publicError(error, state.id);
  if (hidden !== null) state.log.error({ err: hidden }, 'a request failed');
  state.codes.add(code);
  setStandardHeaders(request, response);
  response
    .status(status)
    .set('cache-control', 'no-store')
    .type(mediaTypeFor(request) ?? DEFAULT_MEDIA_TYPE)
    .send(JSON.stringify({ errors: [formatted] }));
};
