import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import type { GraphStore } from '../../graph/stores/GraphStore.ts';
import type { RequestContext } from '../edge/RequestState.ts';
import { badUserInput, queryTooComplex } from '../errors/faults.ts';
import { publicError } from '../errors/publicError.ts';
import { BOUNDS } from '../limits/bounds.ts';
import { rememberedCount } from '../limits/rememberedCounts.ts';
import { executeOperation } from './execute.ts';

const HTTP_OK = 200;
const HTTP_BAD_REQUEST = 400;

/** The one field of Query that an operation asks, `several`, or `none` of the schema's own: bounded, since it labels metrics. */
const fieldsAsked = ({ selectionSet }: OperationDefinitionNode): string => {
  const names = new Set(selectionSet.selections.map((node) => (node.kind === Kind.FIELD ? node.name.value : 'several')));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : 'several';
};

/** Counts what an operation could cost with its variables, then runs it on the store, in place of Apollo's own execution. */
export const operationPlugin = (store: GraphStore): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      if (operation === undefined) throw badUserInput('operationName', 'names no operation of the document');
      contextValue.state.operation = fieldsAsked(operation);
      const nodes = rememberedCount(schema, document, operation, request.variables ?? {});
      if (nodes > BOUNDS.nodes) throw queryTooComplex('nodes that its arguments could make it return', BOUNDS.nodes, nodes);
    },
    responseForOperation: async ({ schema, document, request, contextValue }) => {
      const { id, signal, log } = contextValue.state;
      const { errors, data } = await executeOperation(store, { schema, document, variables: request.variables ?? {}, signal });
      const formatted = errors?.map((error) => {
        const { formatted, hidden } = publicError(error, id);
        if (hidden !== null) log.error({ err: hidden instanceof GraphQLError ? (hidden.originalError ?? hidden) : hidden }, 'a field failed');
        return formatted;
      });
      const singleResult = { data: data ?? null, ...(formatted === undefined ? {} : { errors: formatted }) };
      return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
    },
    willSendResponse: async ({ response, contextValue }) => {
      // Apollo says 200 where it refuses persisted queries; nothing else is refused with that.
      if (response.body.kind === 'single' && response.body.singleResult.data === undefined && response.http.status === HTTP_OK)
        response.http.status = HTTP_BAD_REQUEST;
      const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
      for (const { extensions } of errors) contextValue.state.codes.add(String(extensions?.code));
    },
  }),
});
