import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { ONTOLOGY } from '../ontology/standard.ts';
import type { Dataset } from '../stores/Dataset.ts';
import { createIssueLog } from './Issue.ts';
import { readSeeds } from './readSeeds.ts';
import { readSeedFiles, versionOf } from './seedFiles.ts';

/**
 * The dataset that a build makes of the seeds, kept beside the programs: reading it is ten times faster than reading the YAML again. It is used for exactly the
 * seeds that it was made from, by the build that made it, and only where it is whole: the first line is a digest of the rest.
 */

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const isDataset = (value: unknown): value is Dataset =>
  z.object({ version: z.string(), entities: z.array(z.object({ id: z.string() })), relations: z.array(z.object({ id: z.string() })) }).safeParse(value).success;

/** Makes the dataset of a seeds folder and keeps it in a file. Faulty seeds leave no file: whoever reads them next is told what is wrong. */
export const keepDataset = async (seeds: string, file: string): Promise<void> => {
  const read = await readSeeds(seeds, ONTOLOGY);
  if ('issues' in read) return rm(file, { force: true });
  const text = JSON.stringify(read.dataset);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, `${digestOf(text)}\n${text}`);
  await rename(`${file}.new`, file);
};

/** The dataset that was kept of these very seeds; null where there is none, it is damaged or of other seeds, or something in the folder is at fault. */
export const keptDataset = async (seeds: string, file: string): Promise<Dataset | null> => {
  const log = createIssueLog();
  const [kept, files] = await Promise.all([readFile(file, 'utf8').catch(() => ''), readSeedFiles(seeds, ONTOLOGY, log.report)]);
  if (log.issues().length > 0) return null;
  const end = kept.indexOf('\n');
  const text = kept.slice(end + 1);
  if (end < 0 || kept.slice(0, end) !== digestOf(text)) return null;
  const dataset: unknown = JSON.parse(text);
  return isDataset(dataset) && dataset.version === versionOf(files) ? dataset : null;
};
