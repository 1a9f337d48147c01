import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Logger } from 'pino';
import { ONTOLOGY } from '../../graph/ontology/standard.ts';
import type { GraphStore } from '../../graph/stores/GraphStore.ts';
import type { RequestContext } from '../edge/RequestState.ts';
import { publicError } from '../errors/publicError.ts';
import { TIME_BUDGET_MS } from '../limits/bounds.ts';
import { RESOLVERS } from '../resolvers/resolvers.ts';
import { buildTypeDefs } from '../schema/buildTypeDefs.ts';
import { knownOperationTypes } from './knownOperationTypes.ts';
import { operationPlugin } from './operationPlugin.ts';

/** Apollo over a store: parsing, validation and transport are its; running and errors are ours. Stopping it drains `httpServer`. */
export const createApollo = (store: GraphStore, httpServer: Server, log: Logger): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    typeDefs: buildTypeDefs(ONTOLOGY),
    resolvers: RESOLVERS,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    // Nothing here can be changed, no answer depends on who asks, and GET is part of the contract: there is no request to forge.
    csrfPrevention: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    validationRules: [knownOperationTypes],
    logger: log,
    formatError: (_, error) => {
      const { formatted, hidden } = publicError(error, randomUUID());
      if (hidden !== null) log.error({ err: hidden, requestId: formatted.extensions?.requestId }, 'a request failed');
      return formatted;
    },
    plugins: [
      operationPlugin(store),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: TIME_BUDGET_MS }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
