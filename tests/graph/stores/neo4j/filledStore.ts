import { inject } from 'vitest';
import type { Dataset } from '../../../../graph/stores/Dataset.ts';
import type { GraphStore } from '../../../../graph/stores/GraphStore.ts';
import { neo4jStore } from '../../../../graph/stores/neo4j/neo4jStore.ts';
import type { Neo4jSettings } from '../../../../graph/stores/neo4j/settings.ts';
import { ingestDataset } from '../../../../graph/stores/neo4j/writing/ingestDataset.ts';

/** Whether this run has a Neo4j; where it has none, that was said loudly when the run began. */
export const hasNeo4j = (): boolean => inject('neo4j') !== null;

/** How to reach the Neo4j of this run. */
export const testSettings = (): Neo4jSettings => {
  const provided = inject('neo4j');
  if (provided === null) throw new Error('this run has no Neo4j');
  return { ...provided, database: 'neo4j' };
};

/** A store on the Neo4j of this run, which then holds exactly this graph. */
export const filledStore = async (dataset: Dataset): Promise<GraphStore> => {
  await ingestDataset(testSettings(), dataset, { force: true });
  return neo4jStore(testSettings());
};
