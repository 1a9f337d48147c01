import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** What is known of one HTTP request on its way through the service. */
export interface RequestState {
  /** Also the `x-request-id` header of the answer, and the `requestId` of an internal error. */
  readonly id: string;
  readonly log: Logger;
  /** Aborts when the client goes away before it is answered. */
  readonly signal: AbortSignal;
  /** Fields of Query that were asked, as metrics count them: few, since the schema names them. Null until an operation was resolved. */
  operation: string | null;
  /** Codes of the errors that were answered. */
  readonly codes: Set<string>;
}

/** What Apollo hands to plugins. It copies this object, and therefore not the state within. */
export interface RequestContext {
  readonly state: RequestState;
}

const states = new WeakMap<object, RequestState>();

/** The state of a request that `trackRequests` has seen; anything else is a fault of the wiring. */
export const requestStateOf = (request: object): RequestState => {
  const state = states.get(request);
  if (state === undefined) throw new Error('the request was not tracked');
  return state;
};

/** Gives every request its state, before anything else sees it. */
export const trackRequests =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const id = randomUUID();
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    response.setHeader('x-request-id', id);
    states.set(request, { id, log: log.child({ requestId: id }), signal: gone.signal, operation: null, codes: new Set() });
    next();
  };
