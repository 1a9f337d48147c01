import { once } from 'node:events';
import type { Server } from 'node:http';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { GraphStore } from '../graph/stores/GraphStore.ts';
import { createAnswerCache } from './answers/AnswerCache.ts';
import { answerByApollo, answerKnown } from './answers/answerRequests.ts';
import { rememberingStore } from './answers/rememberingStore.ts';
import { watchVersion } from './answers/VersionWatch.ts';
import { createAppServer } from './edge/createAppServer.ts';
import { parseQuestions } from './edge/parseQuestions.ts';
import { trackRequests } from './edge/RequestState.ts';
import { receiveQuestions } from './edge/receiveQuestions.ts';
import { refuse, wrongRequest } from './edge/refuse.ts';
import { graphiqlHeaders, setStandardHeaders } from './edge/standardHeaders.ts';
import { pageFile, staticFiles } from './edge/staticFiles.ts';
import type { TrustProxy } from './env.ts';
import { exportRoutes } from './export/exportRoutes.ts';
import { healthRoutes } from './health/healthRoutes.ts';
import { createDocumentLimits } from './limits/documentLimits.ts';
import { clientRateLimit } from './limits/rateLimit.ts';
import { createMetrics } from './measures/Metrics.ts';
import { measureRequests } from './measures/measureRequests.ts';
import { createApollo } from './operations/createApollo.ts';

/** A request that has not arrived by then is not worth a socket: bodies are small. In milliseconds. */
const ARRIVAL_MS = 20_000;

const HTTP = { notFound: 404, internalError: 500 } as const;

export interface ServiceOptions {
  readonly store: GraphStore;
  readonly log: Logger;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Requests to /graphql a minute for one client; 0: any number. */
  readonly rateLimit: number;
  readonly trustProxy: TrustProxy;
  /** Folder of the built page and IDE; where they are not built, there are none. */
  readonly webFolder: string;
}

export interface RunningService {
  /** Such as `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Refuses new requests, lets those under way finish, and resolves when none is left. */
  stop(): Promise<void>;
}

const notFound: RequestHandler = (request, response) =>
  refuse(request, response, HTTP.notFound, wrongRequest('There is nothing here; the API is at /graphql.'));

const unexpected: ErrorRequestHandler = (error, request, response, _next) => {
  if (response.headersSent) response.destroy();
  else refuse(request, response, HTTP.internalError, error);
};

const addressOf = (server: Server, host: string): string => {
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

const listen = async (server: Server, host: string, port: number): Promise<void> => {
  server.listen(port, host);
  await once(server, 'listening');
};

/** The middleware before and after GraphQL. */
const createApp = ({ log, trustProxy }: ServiceOptions): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', trustProxy);
  app.use(trackRequests(log));
  return app;
};

/** Starts the service and resolves once it listens. Rejects where the port is not to be had. */
export const startService = async (options: ServiceOptions): Promise<RunningService> => {
  const { store, log, host, port, rateLimit, webFolder } = options;
  const app = createApp(options);
  const server = createAppServer(app, { requestTimeout: ARRIVAL_MS, headersTimeout: ARRIVAL_MS });
  const watch = watchVersion(store);
  const remembering = rememberingStore(store, watch);
  // What is in this process already need not be remembered.
  const apollo = createApollo(store.connections() === null ? store : remembering, server, log);
  await apollo.start();
  const cache = createAnswerCache(watch);
  const metrics = createMetrics({ cacheBytes: cache.bytes, connections: () => store.connections(), remembered: remembering.remembered });
  watch.onChange(metrics.serves);
  let stopping = false;

  const limited = clientRateLimit(rateLimit);
  // What is asked most comes first: Express tries one route after the other. As one route, whose path is looked at once and not for each of its steps.
  app.all(
    '/graphql',
    measureRequests(metrics, log),
    limited,
    ...receiveQuestions,
    answerKnown(cache, metrics),
    ...parseQuestions(createDocumentLimits()),
    answerByApollo(apollo, cache),
  );
  app.use((request, response, next) => {
    setStandardHeaders(request, response);
    next();
  });
  app.use(healthRoutes(store, metrics, () => stopping));
  app.get('/graphiql', graphiqlHeaders, pageFile(webFolder, 'graphiql/index.html'));
  app.use('/export', limited, exportRoutes(store));
  app.use(staticFiles(webFolder));
  app.use(notFound, unexpected);

  await listen(server, host, port);
  return {
    address: addressOf(server, host),
    stop: async () => {
      stopping = true;
      watch.stop();
      await apollo.stop();
    },
  };
};
