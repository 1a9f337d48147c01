import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { keepDataset } from '../../../graph/ingestion/keepDataset.ts';
import { keptDataset } from '../../../graph/ingestion/keptDataset.ts';
import { readSeeds } from '../../../graph/ingestion/readSeeds.ts';
import { ONTOLOGY } from '../../../graph/ontology/standard.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-graph-kept-'));
const seeds = join(folder, 'seeds');
const file = join(folder, 'made', 'dataset.json');

describe('the dataset that a build keeps', () => {
  beforeEach(async () => {
    cpSync('seeds', seeds, { recursive: true });
    await keepDataset(seeds, file);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is what reading the seeds gives', async () => {
    const read = await readSeeds(seeds, ONTOLOGY);
    expect('dataset' in read ? JSON.parse(JSON.stringify(read.dataset)) : read.issues).toEqual(await keptDataset(seeds, file));
  });

  it('is not used once a byte of the seeds is another', async () => {
    writeFileSync(join(seeds, 'regions.yaml'), `${readFileSync(join(seeds, 'regions.yaml'), 'utf8')}\n`);
    expect(await keptDataset(seeds, file)).toBeNull();
  });

  it('is not used once a byte of it is another', async () => {
    writeFileSync(file, readFileSync(file, 'utf8').replace('"degree":', '"degree": '));
    expect(await keptDataset(seeds, file)).toBeNull();
  });

  it('is not used once a file lies there that no entity type is kept in', async () => {
    writeFileSync(join(seeds, 'regionz.yaml'), 'nowhere: {}\n');
    expect(await keptDataset(seeds, file)).toBeNull();
    rmSync(join(seeds, 'regionz.yaml'));
  });

  it('is not kept of faulty seeds, so that the next reader is told the fault', async () => {
    writeFileSync(join(seeds, 'regions.yaml'), 'nowhere: {name: {zh: 无, en: Nowhere}}\n');
    await keepDataset(seeds, file);
    expect(await keptDataset(seeds, file)).toBeNull();
  });
});
