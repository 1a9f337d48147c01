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

/** What a handler sets, the same for every request, as the list of names and values that `writeHead` takes: setting a dozen headers one by one takes as long as finding a remembered answer. */
const listed = (handler: ReturnType<typeof secured>): readonly string[] => {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  handler(request, response, () => undefined);
  return Object.entries(response.getHeaders()).flatMap(([name, value]) => [name, String(value)]);
};

/** Under which the page lives: nothing from elsewhere, no script but our files. */
const setPageHeaders = secured({});
const PAGE_HEADERS = listed(setPageHeaders);

/** Headers of every answer, as `writeHead` takes them: those under which the page lives, and the request's id. */
export const standardHeaders = (request: IncomingMessage): string[] => [...PAGE_HEADERS, 'x-request-id', requestStateOf(request).id];

/** Sets them, for answers that are put together in steps. */
export const setStandardHeaders: RequestHandler = (request, response, next) => {
  response.setHeader('x-request-id', requestStateOf(request).id);
  setPageHeaders(request, response, next);
};

/** The IDE's editor brings its fonts in its style sheets, and runs its language service in workers. */
export const graphiqlHeaders: RequestHandler = secured({ fontSrc: [SELF, 'data:'], workerSrc: [SELF, 'blob:'] });
