import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_SEEDS, exampleWith } from '../examples/exampleSeeds.ts';
import { EXAMPLE_SOURCE } from '../examples/exampleSource.ts';
import { writeFolder } from '../examples/seedsFolder.ts';
import { validate, validateAgainst } from './validation.ts';

describe('npm run validate', () => {
  it('says how much it checked and exits 0 where there is no fault', async () => {
    const folder = writeFolder(EXAMPLE_SEEDS);
    const { code, out, errors } = await validate([folder]);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(out).toEqual([expect.stringMatching(/: no fault in 12 entities, 11 relations and 1 document; version [0-9a-f]{16}$/)]);
  });

  it('lists every fault on standard error, one a line, and exits 1', async () => {
    const folder = writeFolder({ ...exampleWith('regions.yaml', ', en: Great Basin', ''), 'programes.yaml': '' });
    expect(await validate([folder])).toEqual({
      code: 1,
      out: [`${folder}: 2 faults in 2 files`],
      errors: [
        `${join(folder, 'programes.yaml')}:1:1: no entity type is kept in programes.yaml; did you mean programmes.yaml?`,
        `${join(folder, 'regions.yaml')}:2:9: name.en is missing; every text stands in zh and en`,
      ],
    });
  });

  it('lists faults of the seeds and against the texts together', async () => {
    const seeds = {
      ...exampleWith('documents/alpha-2021.yaml', 'value: 400', 'value: 40'),
      'regions.yaml': 'basin:\n  name: {zh: 大盆地, en: Basin}\n  colour: red\n',
    };
    expect((await validateAgainst({ 'alpha-2021.txt': EXAMPLE_SOURCE }, seeds)).errors).toEqual([
      expect.stringMatching(/^documents\/alpha-2021\.yaml:26:16: the value 40家 of target:alpha-lens-makers-2025 does not stand in （二）; /),
      'regions.yaml:3:3: region:basin has no key colour; its keys are name, aliases, summary',
    ]);
  });

  it('lays only the documents that are asked for beside their texts', async () => {
    const { code, errors } = await validateAgainst({ 'alpha-2021.txt': EXAMPLE_SOURCE }, EXAMPLE_SEEDS, '--document', 'alpha-2021');
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    const second = EXAMPLE_SEEDS['documents/alpha-2021.yaml']
      .replaceAll('alpha-2021', 'beta-2021')
      .replaceAll('alpha-lens', 'beta-lens')
      .replace('COVERS city:alpha', 'COVERS city:beta')
      .replace('甲市镜头计划, en: Lens', '乙市镜头计划, en: Other lens');
    const both = { ...EXAMPLE_SEEDS, 'documents/beta-2021.yaml': second };
    expect((await validateAgainst({ 'alpha-2021.txt': EXAMPLE_SOURCE }, both, '--document', 'alpha-2021')).errors).toEqual([]);
    expect((await validateAgainst({ 'alpha-2021.txt': EXAMPLE_SOURCE }, both)).errors).toEqual([
      expect.stringMatching(/^documents\/beta-2021\.yaml:1:1: there is no text at /),
    ]);
  });

  it('explains itself', async () => {
    const { code, out, errors } = await validate(['--help']);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    for (const option of ['--sources DIR', '--document NAME', '--coverage', '--help']) expect(out.join('\n')).toContain(option);
  });

  it.each([
    [['--soruces', 'x'], 'there is no option --soruces; did you mean --sources?'],
    [['--frobnicate'], 'there is no option --frobnicate; the options are --sources, --document, --coverage, --help'],
    [['nowhere'], 'nowhere is no folder; name the one that holds the seeds'],
    [['package.json'], 'package.json is no folder; name the one that holds the seeds'],
    [['seeds', 'tests'], 'one folder of seeds at a time, not seeds and tests'],
    [['seeds', '--sources', 'nowhere'], 'nowhere is no folder; name the one that holds the texts after --sources'],
    [['seeds', '--coverage'], '--coverage needs --sources DIR: it is measured against the texts'],
    [['seeds', '--document', 'deyang-2021'], '--document needs --sources DIR: it says which documents to lay beside their texts'],
    [['seeds', '--sources', 'tests', '--document', 'deyang-2012'], 'there is no document deyang-2012: did you mean deyang-2021?'],
    [['seeds', '--sources'], "Option '--sources <value>' argument missing"],
  ])('refuses %j with exit 2, and says what would be right', async (given, fault) => {
    expect(await validate(given)).toEqual({ code: 2, out: [], errors: [`validate: ${fault} (see --help)`] });
  });

  it('writes where it says and exits as it says, as a program', () => {
    const folder = writeFolder({ ...EXAMPLE_SEEDS, 'programes.yaml': '' });
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'graph/ingestion/commands/validate.ts', folder], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: `${folder}: 1 fault in 1 file\n` });
    expect(stderr).toBe(`${join(folder, 'programes.yaml')}:1:1: no entity type is kept in programes.yaml; did you mean programmes.yaml?\n`);
  });
});

/** The documents are not part of the project: where they lie beside it, the seeds are held against them. */
const SOURCES = '../shared/documents';

describe.runIf(existsSync(SOURCES))('the seeds of this repository', () => {
  it('say what their documents say, and leave no quoted name or figure out', async () => {
    expect(await validate(['seeds', '--sources', SOURCES, '--coverage'])).toMatchObject({ code: 0, errors: [] });
  });
});
