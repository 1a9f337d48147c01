import type { RequestHandler } from 'express';
import helmet from 'helmet';

const SELF = "'self'";
const NONE = "'none'";

const headers = (ownDirectives: Readonly<Record<string, string[]>>): RequestHandler =>
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

/** Headers under which the page lives: nothing from elsewhere, no script but our files. */
export const pageHeaders = headers({});

/** The IDE's editor brings its fonts in its style sheets, and runs its language service in workers. */
export const graphiqlHeaders = headers({ fontSrc: [SELF, 'data:'], workerSrc: [SELF, 'blob:'] });
