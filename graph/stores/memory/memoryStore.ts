import type { Dataset } from '../Dataset.ts';
import { Deadline } from '../Deadline.ts';
import type { GraphStore } from '../GraphStore.ts';
import { loadGraph } from './loadGraph.ts';
import { memoryReader } from './memoryReader.ts';

/** A store that holds one graph in this process: no server, nothing to close. `ingestedAt` is an ISO 8601 time. */
export const memoryStore = (dataset: Dataset, ingestedAt: string): GraphStore => {
  const loaded = loadGraph(dataset, ingestedAt);
  return {
    name: 'memory',
    reader: (options) => memoryReader(loaded, new Deadline(options), options.version ?? dataset.version),
    version: async () => dataset.version,
    ready: async () => dataset.version,
    connections: () => null,
    close: async () => undefined,
  };
};
