import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../../graph/ingestion/readSeeds.ts';
import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import { EXAMPLE_SEEDS, exampleWith } from './examples/exampleSeeds.ts';
import { faultsOf } from './examples/faultsOf.ts';
import { writeFolder } from './examples/seedsFolder.ts';

const FILES = Object.keys(EXAMPLE_SEEDS);

describe.each(FILES)('%s', (file) => {
  it('is a fault where it is not UTF-8, and nothing else is reported for it', async () => {
    const latin1 = Buffer.from('name: caf\u00e9', 'latin1');
    expect(await faultsOf({ ...EXAMPLE_SEEDS, [file]: latin1 })).toEqual([`${file}:1:1: the file is not UTF-8; save it as UTF-8`]);
  });

  it('is a fault where it is broken YAML, and what follows from that is not reported', async () => {
    const faults = await faultsOf({ ...EXAMPLE_SEEDS, [file]: 'first: [1, 2\nsecond: "no end\n' });
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(new RegExp(`^${file}:\\d+:\\d+: broken YAML: `));
  });

  it('may begin with a byte order mark and end its lines as Windows does', async () => {
    const text: string = Object.entries(EXAMPLE_SEEDS).find(([name]) => name === file)?.[1] ?? '';
    expect(await faultsOf({ ...EXAMPLE_SEEDS, [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })).toEqual([]);
  });

  it('uses no YAML aliases, which a reviewer would have to follow', async () => {
    const text: string = Object.entries(EXAMPLE_SEEDS).find(([name]) => name === file)?.[1] ?? '';
    const faults = await faultsOf({ ...EXAMPLE_SEEDS, [file]: text.replace('name: {', 'name: &n {').concat('again: *n\n') });
    expect(faults).toContain(`${file}:${text.split('\n').length}:8: the alias *n stands here; write the value out, seeds use no YAML anchors`);
  });
});

describe('the files of canonical entities', () => {
  it('may be missing where no document names anything of their type', async () => {
    const { 'regions.yaml': _, ...others } = EXAMPLE_SEEDS;
    const document = EXAMPLE_SEEDS['documents/alpha-2021.yaml'].replace('    mentions: [region:basin]\n', '').replace('REGION: 1, ', '');
    expect(await faultsOf({ ...others, 'documents/alpha-2021.yaml': document })).toEqual([]);
  });
});

describe('broken YAML', () => {
  it.each([
    ['a colon in a text', 'basin:\n  name: x: y', '2:9', 'a text with ": " in it stands in quotes'],
    ['a tab', 'basin:\n\tname: x', '2:1', 'indent with spaces'],
    ['a quote that does not close', 'basin:\n  name: "x', '2:11', 'close what was opened'],
    ['a text that begins with @', 'basin:\n  name: @x', '2:9', 'a text that begins so stands in quotes'],
    ['lines of one level in two columns', 'basin:\n  name: x\n aliases: []', '3:1', 'lines of one level begin in one column'],
  ])('for %s says what would be right', async (_, text, place, right) => {
    const [first] = await faultsOf({ ...EXAMPLE_SEEDS, 'regions.yaml': text });
    expect(first).toMatch(new RegExp(`^regions\\.yaml:${place}: broken YAML: .*; ${right}$`));
  });

  it('is told once where everything behind it would be a fault', async () => {
    const faults = await faultsOf({ ...EXAMPLE_SEEDS, 'regions.yaml': 'basin: {}}\nother:\n  name: {zh: 大盆地, en: Great Basin}\n' });
    expect(faults).toEqual([expect.stringMatching(/^regions\.yaml:1:10: broken YAML: /)]);
  });

  it('is reported where it shows', async () => {
    expect(await faultsOf(exampleWith('regions.yaml', 'basin:', 'other:\n\tname: x\nbasin:'))).toContainEqual(
      expect.stringMatching(/^regions\.yaml:2:1: broken YAML: /),
    );
  });

  it.each(['', '# nothing yet\n'])('is not what an empty file is (%j): what it should define is missing', async (text) => {
    const faults = await faultsOf({ ...EXAMPLE_SEEDS, 'regions.yaml': text });
    expect(faults).toEqual(['documents/alpha-2021.yaml:12:16: region:basin is not defined; define it in regions.yaml']);
  });

  it.each(['just text', '- a list', '42', 'null', ''])('is not needed for a document to be no map: %j', async (text) => {
    const faults = await faultsOf({ ...EXAMPLE_SEEDS, 'documents/alpha-2021.yaml': text });
    expect(faults).toEqual([
      expect.stringMatching(
        /^documents\/alpha-2021\.yaml:1:1: the file of a document must be a map with the keys name, aliases, summary, issued, url, articles, expects, not /,
      ),
    ]);
  });
});

describe('a seeds folder', () => {
  it('has no file of a type that does not exist', async () => {
    expect(await faultsOf({ ...EXAMPLE_SEEDS, 'programes.yaml': '' })).toEqual([
      'programes.yaml:1:1: no entity type is kept in programes.yaml; did you mean programmes.yaml?',
    ]);
  });

  it('has no file of another ending', async () => {
    const faults = await faultsOf({ ...EXAMPLE_SEEDS, 'cities.yml': '', 'documents/beta-2021.yml': '' });
    expect(faults).toEqual([
      'cities.yml:1:1: no entity type is kept in cities.yml; did you mean cities.yaml?',
      "documents/beta-2021.yml:1:1: the name of a document's file ends in .yaml",
    ]);
  });

  it('holds at least one document', async () => {
    const { 'documents/alpha-2021.yaml': _, ...others } = EXAMPLE_SEEDS;
    expect(await faultsOf(others)).toEqual(['documents:1:1: no document is here; every fact is stated by one, in <city>-<year>.yaml']);
  });

  it('is told from an empty one', async () => {
    expect(await faultsOf({})).toEqual([expect.stringContaining('.:1:1: no seeds are here; a seeds folder holds cities.yaml, ')]);
  });

  it('is told from one that does not exist', async () => {
    const missing = join(writeFolder({}), 'nowhere');
    expect(await readSeeds(missing, ONTOLOGY)).toEqual({
      issues: [{ file: missing, line: 1, column: 1, message: expect.stringContaining('no seeds are here') }],
    });
  });

  it('reports a file that cannot be read', async () => {
    expect(await faultsOf({ ...EXAMPLE_SEEDS, 'documents/beta-2021.yaml/inside': '' })).toEqual([
      'documents/beta-2021.yaml:1:1: the file cannot be read; it must be a file that this user may read',
    ]);
  });

  it('reports every fault of every file at once, by file, line and column', async () => {
    const faults = await faultsOf({
      ...exampleWith('documents/alpha-2021.yaml', 'industry:lenses PART_OF', 'industry:lenzes PART_OF'),
      'regions.yaml': 'basin:\n  name: {zh: 大盆地}\n  colour: blue\n',
      'cities.yaml': EXAMPLE_SEEDS['cities.yaml'].replace('PREFECTURE', 'TOWN'),
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'cities.yaml:3:9:',
      'documents/alpha-2021.yaml:18:9:',
      'regions.yaml:2:9:',
      'regions.yaml:3:3:',
    ]);
  });
});
