import { join } from 'node:path';
import { formatIssue } from '../../graph/ingestion/Issue.ts';
import { keptDataset } from '../../graph/ingestion/keptDataset.ts';
import { ONTOLOGY } from '../../graph/ontology/standard.ts';
import type { Dataset } from '../../graph/stores/Dataset.ts';
import { builtFolder } from '../command/builtFolder.ts';
import { StartFault } from '../command/StartFault.ts';

/** Run from its source, the program reads the seeds itself: what a build kept may be older than the code. */
const KEPT = import.meta.url.includes('/dist/') ? join(builtFolder('seeds'), 'dataset.json') : null;

/** The graph of a seeds folder. Throws StartFault with every fault of the seeds, one a line. */
export const readDataset = async (folder: string): Promise<Dataset> => {
  const kept = KEPT === null ? null : await keptDataset(folder, KEPT);
  if (kept !== null) return kept;
  // With its YAML reader it is most of what a start would load, and a built service has no need of it.
  const { readSeeds } = await import('../../graph/ingestion/readSeeds.ts');
  const read = await readSeeds(folder, ONTOLOGY);
  if ('issues' in read) throw new StartFault('INPUT', read.issues.map(formatIssue));
  return read.dataset;
};
