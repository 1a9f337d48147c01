import { formatIssue } from '../../graph/ingestion/Issue.ts';
import { readSeeds } from '../../graph/ingestion/readSeeds.ts';
import { ONTOLOGY } from '../../graph/ontology/standard.ts';
import type { GraphStore } from '../../graph/stores/GraphStore.ts';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { StartFault } from '../command/StartFault.ts';

/** The embedded store, filled from a seeds folder. Throws StartFault with every fault of the seeds, one a line. */
export const openEmbedded = async (seeds: string): Promise<GraphStore> => {
  const read = await readSeeds(seeds, ONTOLOGY);
  if ('issues' in read) throw new StartFault('INPUT', read.issues.map(formatIssue));
  return memoryStore(read.dataset, new Date().toISOString());
};
