import { readSeeds } from '../../../graph/ingestion/readSeeds.ts';
import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import type { Dataset } from '../../../graph/stores/Dataset.ts';

/** The graph of the repository's own seeds. */
export const seedGraph = async (): Promise<Dataset> => {
  const read = await readSeeds('seeds', ONTOLOGY);
  if ('issues' in read) throw new Error('the seeds have faults; npm run validate names them');
  return read.dataset;
};
