import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
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
  /** All that decides the answer to a GraphQL request besides the graph; empty until it has arrived. */
  question: string;
}

/** What Apollo hands to plugins. It copies this object, and therefore not the state within. */
export interface RequestContext {
  readonly state: RequestState;
}

const STATE = Symbol('state');

// Not in a WeakMap beside the requests: the garbage collector looks through all of that again and again, which is a tenth of the time of a short answer.
declare module 'node:http' {
  interface IncomingMessage {
    [STATE]?: RequestState;
  }
}

/** The state of a request that `trackRequests` has seen; anything else is a fault of the wiring. */
export const requestStateOf = (request: IncomingMessage): RequestState => {
  const state = request[STATE];
  if (state === undefined) throw new Error('the request was not tracked');
  return state;
};

/** Aborts when the response is closed, as it may be already, before all of it was sent. */
const signalOf = (response: ServerResponse): AbortSignal => {
  const gone = new AbortController();
  const end = () => {
    if (!response.writableFinished) gone.abort();
  };
  if (response.closed) end();
  else response.once('close', end);
  return gone.signal;
};

/** An answer from the cache needs neither a log of its own nor a signal: they are made when first asked for. */
class TrackedRequest implements RequestState {
  readonly id = randomUUID();
  operation: string | null = null;
  readonly codes = new Set<string>();
  question = '';
  readonly #response: ServerResponse;
  readonly #serviceLog: Logger;
  #log: Logger | undefined;
  #signal: AbortSignal | undefined;

  constructor(response: ServerResponse, serviceLog: Logger) {
    this.#response = response;
    this.#serviceLog = serviceLog;
  }
  get log(): Logger {
    this.#log ??= this.#serviceLog.child({ requestId: this.id });
    return this.#log;
  }
  get signal(): AbortSignal {
    this.#signal ??= signalOf(this.#response);
    return this.#signal;
  }
}

/** Gives every request its state, before anything else sees it. */
export const trackRequests =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    request[STATE] = new TrackedRequest(response, log);
    next();
  };
