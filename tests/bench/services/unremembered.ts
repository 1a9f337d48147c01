import type { GraphStore } from '../../../graph/stores/GraphStore.ts';

/** The same store, taken for one that needs no remembering: the service puts every question to it anew. */
export const unremembered = (store: GraphStore): GraphStore => ({ ...store, connections: () => null });
