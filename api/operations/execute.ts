import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { VersionChanged } from '../../graph/stores/errors.ts';
import type { GraphStore } from '../../graph/stores/GraphStore.ts';
import { TIME_BUDGET_MS } from '../limits/bounds.ts';
import { createLoaders } from '../loaders/Loaders.ts';
import type { OperationContext } from '../resolvers/Resolver.ts';
import { citedRecords } from './citedRecords.ts';

/** How often an operation is run at most when ingests replace the graph under it. Ingests are minutes apart, so the second time nearly always does. */
const MOST_ATTEMPTS = 3;

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal;
}

const versionChanged = ({ errors = [] }: ExecutionResult): boolean => errors.some(({ originalError }) => originalError instanceof VersionChanged);

/**
 * Runs an operation on one version of the graph. Where the graph is replaced meanwhile, the whole operation runs again, so that no answer mixes two versions. All
 * attempts together have one time budget.
 */
export const executeOperation = async (store: GraphStore, { schema, document, variables, signal }: Operation): Promise<ExecutionResult> => {
  const deadline = performance.now() + TIME_BUDGET_MS;
  const citations = citedRecords(schema, document);
  for (let attempt = 1; ; attempt += 1) {
    const reader = store.reader({ timeoutMs: Math.max(1, Math.ceil(deadline - performance.now())), signal, citations });
    const contextValue: OperationContext = { reader, loaders: createLoaders(reader), storeName: store.name };
    const result = await execute({ schema, document, contextValue, variableValues: variables, hideSuggestions: true });
    if (attempt === MOST_ATTEMPTS || !versionChanged(result)) return result;
  }
};
