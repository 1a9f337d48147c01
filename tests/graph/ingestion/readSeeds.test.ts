import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../../graph/ingestion/readSeeds.ts';
import type { Entity } from '../../../graph/ontology/records.ts';
import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import type { Dataset } from '../../../graph/stores/Dataset.ts';
import { EXAMPLE_SEEDS, exampleWith } from './examples/exampleSeeds.ts';
import { type Files, writeFolder } from './examples/seedsFolder.ts';

const datasetOf = async (files: Files): Promise<Dataset> => {
  const read = await readSeeds(writeFolder(files), ONTOLOGY);
  if ('issues' in read) throw new Error(JSON.stringify(read.issues, null, 2));
  return read.dataset;
};
const find = ({ entities }: Dataset, id: string): Entity | undefined => entities.find((entity) => entity.id === id);
const relation = ({ relations }: Dataset, id: string) => relations.find((one) => one.id === id);

const DOCUMENT = 'documents/alpha-2021.yaml';

describe('seeds without a fault', () => {
  it('make one entity for each definition, each target and each document', async () => {
    const { entities } = await datasetOf(EXAMPLE_SEEDS);
    expect(entities.map(({ id }) => id)).toEqual([
      'city:alpha',
      'city:beta',
      'district:north',
      'document:alpha-2021',
      'industry:lenses',
      'industry:optics',
      'metric:lens-makers',
      'organisation:council',
      'platform:laboratory',
      'programme:lens-plan',
      'region:basin',
      'target:alpha-lens-makers-2025',
    ]);
  });

  it('keep every field of an entity', async () => {
    const dataset = await datasetOf(EXAMPLE_SEEDS);
    expect(find(dataset, 'city:alpha')).toMatchObject({
      type: 'CITY',
      kind: 'PREFECTURE',
      names: { zh: '甲市', en: 'Alpha' },
      aliases: ['甲'],
      adminCode: '510600',
      location: { latitude: 31.127, longitude: 104.398 },
    });
    expect(find(dataset, 'platform:laboratory')).toMatchObject({ kind: 'LABORATORY', level: 'NATIONAL', summary: null, aliases: [] });
    expect(find(dataset, 'programme:lens-plan')).toMatchObject({ level: null, summary: { zh: '一项计划', en: 'A plan' } });
    expect(find(dataset, 'metric:lens-makers')).toMatchObject({ unit: '家', dimension: 'COUNT', kind: null });
    expect(find(dataset, 'document:alpha-2021')).toMatchObject({
      issued: '2021-07-06',
      url: 'https://example.org/plan',
      articles: [
        { number: '序言', topic: { zh: '缘起', en: 'How it began' } },
        { number: '（一）', topic: { zh: '布局', en: 'Layout' } },
        { number: '（二）', topic: { zh: '目标', en: 'Aims' } },
      ],
    });
  });

  it('tie every FROM of a statement to every TO, cited to the article in which it stands', async () => {
    const dataset = await datasetOf(EXAMPLE_SEEDS);
    const citations = [{ document: 'document:alpha-2021', article: '（一）' }];
    for (const city of ['alpha', 'beta']) {
      expect(relation(dataset, `city:${city}.PARTICIPATES_IN.programme:lens-plan`)).toMatchObject({ status: 'PLANNED', citations });
    }
    expect(relation(dataset, 'platform:laboratory.SERVES.industry:optics')).toMatchObject({ status: null, citations });
  });

  it('derive what a target is and is tied to from its block', async () => {
    const dataset = await datasetOf(EXAMPLE_SEEDS);
    const target = 'target:alpha-lens-makers-2025';
    expect(find(dataset, target)).toMatchObject({
      names: { zh: '镜头企业数量 ≥ 400 家（镜头，2025）', en: 'number of lens makers ≥ 400 (lenses, 2025)' },
      comparator: 'AT_LEAST',
      value: 400,
      unit: '家',
      canonicalValue: 400,
      year: 2025,
      baseYear: 2020,
      baseValue: 120,
    });
    for (const id of [`city:alpha.SETS.${target}`, `${target}.MEASURES.metric:lens-makers`, `${target}.CONCERNS.industry:lenses`]) {
      expect(relation(dataset, id)?.citations).toEqual([{ document: 'document:alpha-2021', article: '（二）' }]);
    }
  });

  it('cite what is only mentioned to the article that mentions it', async () => {
    expect(find(await datasetOf(EXAMPLE_SEEDS), 'region:basin')?.citations).toEqual([{ document: 'document:alpha-2021', article: '（一）' }]);
  });

  it('leave no canonical value where the comparator compares with something else', async () => {
    const times = await datasetOf(
      exampleWith(DOCUMENT, 'comparator: AT_LEAST\n        value: 400\n        unit: 家', 'comparator: MULTIPLE\n        value: 2'),
    );
    expect(find(times, 'target:alpha-lens-makers-2025')).toMatchObject({ value: 2, unit: null, canonicalValue: null });
  });

  it('make one relation of what two articles state, with both citations and the status that says the furthest', async () => {
    const again = '    mentions: [target:alpha-lens-makers-2025]\n    states: ["district:north HOSTS platform:laboratory (EXISTING)"]\n';
    const dataset = await datasetOf(exampleWith(DOCUMENT, '    mentions: [target:alpha-lens-makers-2025]\n', again));
    expect(relation(dataset, 'district:north.HOSTS.platform:laboratory')).toMatchObject({
      status: 'EXISTING',
      citations: [
        { document: 'document:alpha-2021', article: '（一）' },
        { document: 'document:alpha-2021', article: '（二）' },
      ],
    });
  });
});

describe('the version', () => {
  it('is the same for the same files, wherever they lie', async () => {
    expect((await datasetOf(EXAMPLE_SEEDS)).version).toBe((await datasetOf(EXAMPLE_SEEDS)).version);
  });

  it('changes with any byte of any file, even in a comment', async () => {
    const noted = (note: string) => exampleWith('regions.yaml', 'basin:', `# ${note}\nbasin:`);
    const versions = await Promise.all([EXAMPLE_SEEDS, noted('a note'), noted('a vote')].map(datasetOf));
    expect(new Set(versions.map(({ version }) => version)).size).toBe(3);
  });

  it('does not change with files that are no seeds', async () => {
    expect((await datasetOf({ ...EXAMPLE_SEEDS, 'README.md': 'words' })).version).toBe((await datasetOf(EXAMPLE_SEEDS)).version);
  });
});

describe('the seeds of this repository', () => {
  it('have no fault', async () => {
    expect(await readSeeds('seeds', ONTOLOGY)).not.toHaveProperty('issues');
  });
});
