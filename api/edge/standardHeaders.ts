import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { requestStateOf } from './RequestState.ts';

const SELF = "'self'";
const NONE = "'none'";

const secured = (ownDirectives: Readonly<Record<string, string[]>>) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [SELF],
        scriptSrc: [SELF],
        // Cytoscape adds one style sheet of its own; no text of the graph reaches a style.
        styleSrc: [SELF, "'unsafe-inline'"],
        imgSrc: [SELF, 'data:', 'blob:'],
        objectSrc: [NONE],
        baseUri: [NONE],
        formAction: [NONE],
        frameAncestors: [NONE],
        ...ownDirectives,
      },
    },
    // The service speaks HTTP; whoever puts TLS before it says so there.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });

/** The headers that a handler sets, which are the same for every request. */
const setBy = (handler: ReturnType<typeof secured>): ReadonlyMap<string, string> => {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  handler(request, response, () => undefined);
  return new Map(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]));
};

/** Under which the page lives: nothing from elsewhere, no script but our files. */
const PAGE_HEADERS = setBy(secured({}));
const PAGE_LIST = [...PAGE_HEADERS].flat();

const REQUEST_ID = 'x-request-id';

/**
 * Headers of every answer, those under which the page lives and the request's id, as the list of names and values that `writeHead` takes: setting a dozen of them one by
 * one takes as long as finding a remembered answer.
 */
export const standardHeaders = (request: IncomingMessage): string[] => [...PAGE_LIST, REQUEST_ID, requestStateOf(request).id];

/** Sets them, for answers that are put together in steps. */
export const setStandardHeaders = (request: IncomingMessage, response: ServerResponse): void => {
  for (const [name, value] of PAGE_HEADERS) response.setHeader(name, value);
  response.setHeader(REQUEST_ID, requestStateOf(request).id);
};

/** The IDE's editor brings its fonts in its style sheets, and runs its language service in workers. */
export const graphiqlHeaders: RequestHandler = secured({ fontSrc: [SELF, 'data:'], workerSrc: [SELF, 'blob:'] });
