import type { Request, Response } from 'express';
import { publicError } from '../errors/publicError.ts';
import { DEFAULT_MEDIA_TYPE, mediaTypeFor } from './mediaTypes.ts';
import { requestStateOf } from './RequestState.ts';

/** Answers in GraphQL's error form, from before or beside GraphQL. */
export const refuse = (request: Request, response: Response, status: number, error: unknown): void => {
  const state = requestStateOf(request);
  const { formatted, code, hidden } = publicError(error, state.id);
  if (hidden !== null) state.log.error({ err: hidden }, 'a request failed');
  state.codes.add(code);
  response
    .status(status)
    .set('cache-control', 'no-store')
    .type(mediaTypeFor(request) ?? DEFAULT_MEDIA_TYPE)
    .send(JSON.stringify({ errors: [formatted] }));
};
