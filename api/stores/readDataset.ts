import { formatIssue } from '../../graph/ingestion/Issue.ts';
import { readSeeds } from '../../graph/ingestion/readSeeds.ts';
import { ONTOLOGY } from '../../graph/ontology/standard.ts';
import type { Dataset } from '../../graph/stores/Dataset.ts';
import { StartFault } from '../command/StartFault.ts';

/** The graph of a seeds folder. Throws StartFault with every fault of the seeds, one a line. */
export const readDataset = async (folder: string): Promise<Dataset> => {
  const read = await readSeeds(folder, ONTOLOGY);
  if ('issues' in read) throw new StartFault('INPUT', read.issues.map(formatIssue));
  return read.dataset;
};
