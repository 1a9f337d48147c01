import type { Entity } from '../../ontology/records.ts';
import type { Dataset } from '../Dataset.ts';
import type { EntityOrder, GraphStatistics } from '../GraphStore.ts';
import { ENTITY_ORDERS, inOrder } from '../order.ts';
import { CitationIndex } from './index/CitationIndex.ts';
import { SearchIndex } from './index/SearchIndex.ts';
import { MemoryGraph } from './MemoryGraph.ts';
import { countAll } from './questions/countAll.ts';

/** One version of the graph with what is worked out once, so that questions need not. */
export interface LoadedGraph {
  readonly graph: MemoryGraph;
  readonly citations: CitationIndex;
  readonly search: SearchIndex;
  readonly ordered: Readonly<Record<EntityOrder, readonly Entity[]>>;
  readonly statistics: GraphStatistics;
}

/** Loads a graph; `ingestedAt` is an ISO 8601 time. */
export const loadGraph = (dataset: Dataset, ingestedAt: string): LoadedGraph => {
  const graph = new MemoryGraph(dataset);
  return {
    graph,
    citations: new CitationIndex(dataset),
    search: new SearchIndex(dataset.entities),
    ordered: {
      NAME: inOrder(dataset.entities, ENTITY_ORDERS.NAME),
      DEGREE: inOrder(dataset.entities, ENTITY_ORDERS.DEGREE),
      TYPE: inOrder(dataset.entities, ENTITY_ORDERS.TYPE),
    },
    statistics: countAll(dataset, ingestedAt),
  };
};
