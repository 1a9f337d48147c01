import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ONTOLOGY } from '../ontology/standard.ts';
import { digestOf } from './keptDataset.ts';
import { readSeeds } from './readSeeds.ts';

/** Makes the dataset of a seeds folder and keeps it in a file for `keptDataset`. Faulty seeds leave no file: whoever reads them next is told what is wrong. */
export const keepDataset = async (seeds: string, file: string): Promise<void> => {
  const read = await readSeeds(seeds, ONTOLOGY);
  if ('issues' in read) return rm(file, { force: true });
  const text = JSON.stringify(read.dataset);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, `${digestOf(text)}\n${text}`);
  await rename(`${file}.new`, file);
};
