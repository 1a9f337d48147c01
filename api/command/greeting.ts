import { StoreTimeout, StoreUnavailable } from '../../graph/stores/errors.ts';
import type { GraphStore } from '../../graph/stores/GraphStore.ts';
import { TIME_BUDGET_MS } from '../limits/bounds.ts';

const holdings = async (store: GraphStore): Promise<string> => {
  const { entities, relations, byEntityType } = await store.reader({ timeoutMs: TIME_BUDGET_MS }).statistics();
  const documents = byEntityType.find(({ type }) => type === 'DOCUMENT')?.count ?? 0;
  return [`${entities.toLocaleString('en')} entities`, `${relations.toLocaleString('en')} relations`, `${documents.toLocaleString('en')} documents`].join(', ');
};

/** What the one who started the service wants to know: where it is, what answers, and how much that holds. */
export const greeting = async (address: string, store: GraphStore): Promise<string> => {
  const graph = await holdings(store).catch((error: unknown) => {
    if (error instanceof StoreUnavailable) return `not ready: ${error.reason}`;
    if (error instanceof StoreTimeout) return 'not ready: the database does not answer';
    throw error;
  });
  return `Policy Graph  ${address}\n  store  ${store.name}\n  graph  ${graph}`;
};
