import type { Dataset } from '../../graph/stores/Dataset.ts';
import type { GraphStore } from '../../graph/stores/GraphStore.ts';

/** Makes a store that holds exactly this graph. The suite closes it. */
export type MakeStore = (dataset: Dataset) => Promise<GraphStore>;
