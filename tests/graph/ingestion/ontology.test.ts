import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../../graph/ingestion/readSeeds.ts';
import type { EntityTypeDefinition, OwnField } from '../../../graph/ontology/definitions.ts';
import { createOntology, type OntologyDefinitions } from '../../../graph/ontology/ontology.ts';
import { ONTOLOGY, STANDARD_DEFINITIONS } from '../../../graph/ontology/standard.ts';
import { faultsOf } from './examples/faultsOf.ts';
import { ontologySeeds } from './examples/ontologySeeds.ts';
import { writeFolder } from './examples/seedsFolder.ts';

const DOCUMENT = 'documents/a-2021.yaml';

/** The files with the counts that validation says they should expect. */
const counted = async (files: Record<string, string>, ontology = ONTOLOGY): Promise<Record<string, string>> => {
  const faults = await faultsOf(files, ontology);
  const [, block] = /add: (expects: .*)$/.exec(faults.join('\n')) ?? [];
  if (faults.length !== 1 || block === undefined) throw new Error(faults.join('\n'));
  return { ...files, [DOCUMENT]: `${files[DOCUMENT]}${block}\n` };
};

const { files: FILES, statements: STATEMENTS } = ontologySeeds(ONTOLOGY);

describe('validation follows the ontology', () => {
  it('accepts every entity type, every field and every relation between all its ends', async () => {
    const read = await readSeeds(writeFolder(await counted(FILES)), ONTOLOGY);
    if ('issues' in read) throw new Error(JSON.stringify(read.issues));
    expect(new Set(read.dataset.relations.map(({ type }) => type))).toEqual(
      new Set(STANDARD_DEFINITIONS.relationTypes.map(({ name }) => name).filter((name) => name !== 'CONCERNS')),
    );
    expect(new Set(read.dataset.entities.map(({ type }) => type))).toEqual(new Set(STANDARD_DEFINITIONS.entityTypes.map(({ name }) => name)));
  });

  it.each(STATEMENTS)('refuses %s turned round, unless that is allowed too', async (statement) => {
    const [from = '', type = '', to = ''] = statement.split(' ');
    const nameOf = (id: string) => STANDARD_DEFINITIONS.entityTypes.find(({ prefix }) => prefix === id.split(':')[0])?.name ?? '';
    const turned = `${to} ${type} ${from}`;
    const faults = await faultsOf({ ...FILES, [DOCUMENT]: FILES[DOCUMENT]?.replace(statement, turned) ?? '' });
    const refused = faults.some((fault) => /cannot begin at|cannot lead from/.test(fault) && fault.includes(type));
    expect(refused).toBe(!ONTOLOGY.allows(type, nameOf(to), nameOf(from)));
  });
});

const typesWithFile: readonly EntityTypeDefinition[] = STANDARD_DEFINITIONS.entityTypes.filter(({ seedFile }) => seedFile !== null);

describe.each(typesWithFile.map((type) => ({ type, file: `${type.seedFile}.yaml` })))('the entities in $file', ({ type, file }) => {
  const text = FILES[file] ?? '';
  const lineOf = (start: string) => text.split('\n').findIndex((line) => line.startsWith(start)) + 1;

  it.each(['name', ...type.requiredFields])('must have %s', async (field) => {
    const without = text.replace(new RegExp(`^  ${field}:.*\\n(?:    .*\\n)*`, 'm'), '  summary: {zh: 概, en: Summary}\n');
    expect(await faultsOf({ ...FILES, [file]: without })).toContainEqual(
      expect.stringMatching(new RegExp(`^${file}:1:1: ${type.prefix}:a has no ${field}; write ${field}: `)),
    );
  });

  const all: readonly OwnField[] = ['adminCode', 'location', 'kind', 'level', 'unit', 'dimension'];
  const foreign = all.filter((field) => ![...type.requiredFields, ...type.optionalFields].includes(field));
  it.each(foreign)('cannot have %s', async (field) => {
    const faults = await faultsOf({ ...FILES, [file]: text.replace('a:\n', `a:\n  ${field}: X\n`) });
    expect(faults).toContainEqual(expect.stringContaining(`${file}:2:3: ${type.prefix}:a has no key ${field}; `));
  });

  it('cannot have one slug twice', async () => {
    const faults = await faultsOf({ ...FILES, [file]: text.replace('b:\n', 'a:\n') });
    expect(faults).toContainEqual(expect.stringContaining(`${file}:${lineOf('b:')}:1: ${type.prefix}:a is defined twice; the first is in line 1`));
  });

  it('cannot share a name', async () => {
    const faults = await faultsOf({ ...FILES, [file]: text.replaceAll(`${type.label.en} b`, `${type.label.en.toUpperCase()} A`) });
    expect(faults).toContainEqual(
      expect.stringMatching(new RegExp(`^${file}:${lineOf('b:') + 2}:5: the name .* of ${type.prefix}:b is one of ${type.prefix}:a too`)),
    );
  });
});

describe.each(typesWithFile.filter(({ kinds }) => kinds.length > 0))('the kind of entities in $seedFile.yaml', ({ seedFile, kinds }) => {
  const file = `${seedFile}.yaml`;

  it.each(STANDARD_DEFINITIONS.kinds)('is $name only where the type has it', async ({ name }) => {
    const faults = await faultsOf({ ...FILES, [file]: (FILES[file] ?? '').replace(/kind: .*/, `kind: ${name}`) });
    expect(faults.some((fault) => fault.includes(`kind cannot be ${name}`))).toBe(!kinds.includes(name));
  });
});

describe('an ontology with one relation type and one kind more', () => {
  const funds = {
    name: 'FUNDS',
    label: { zh: '资助', en: 'funds' },
    inverse: { zh: '受资助', en: 'funded by' },
    description: { zh: '出资', en: 'Pays for it' },
    ends: [{ from: ['ORGANISATION'], to: ['PROGRAMME'] }],
    carriesStatus: true,
    exactlyOne: false,
    acyclic: false,
  };
  const definitions: OntologyDefinitions = {
    ...STANDARD_DEFINITIONS,
    relationTypes: [...STANDARD_DEFINITIONS.relationTypes, funds],
    kinds: [...STANDARD_DEFINITIONS.kinds, { name: 'FESTIVAL', label: { zh: '节庆', en: 'festival' } }],
    entityTypes: STANDARD_DEFINITIONS.entityTypes.map(
      (type): EntityTypeDefinition => (type.name === 'PROGRAMME' ? { ...type, kinds: ['FESTIVAL', ...type.kinds] } : type),
    ),
  };
  const extended = createOntology(definitions);
  const { files, statements } = ontologySeeds(extended);

  it('accepts both', async () => {
    expect(statements).toContain('organisation:b FUNDS programme:a (PLANNED)');
    const read = await readSeeds(writeFolder(await counted(files, extended)), extended);
    if ('issues' in read) throw new Error(JSON.stringify(read.issues));
    expect(read.dataset.relations.find(({ id }) => id === 'organisation:b.FUNDS.programme:a')).toMatchObject({ type: 'FUNDS', status: 'PLANNED' });
    expect(read.dataset.entities.find(({ id }) => id === 'programme:a')).toMatchObject({ kind: 'FESTIVAL' });
  });

  it('is needed for both: the standard one refuses them', async () => {
    const faults = await faultsOf(files);
    expect(faults).toContainEqual(expect.stringMatching(/^documents\/a-2021\.yaml:\d+:24: FUNDS is no relation type: /));
    expect(faults).toContainEqual(expect.stringMatching(/^programmes\.yaml:\d+:9: kind cannot be FESTIVAL: /));
  });

  it('has its own say on what is exactly one, and on circles', async () => {
    const strict = createOntology({
      ...definitions,
      relationTypes: [
        ...STANDARD_DEFINITIONS.relationTypes,
        { ...funds, ends: [{ from: ['ORGANISATION'], to: 'SAME' }], carriesStatus: false, exactlyOne: true, acyclic: true },
      ],
    });
    const { files: circular } = ontologySeeds(strict);
    const text =
      circular[DOCUMENT]?.replace('organisation:b FUNDS organisation:a', 'organisation:b FUNDS organisation:a\n      - organisation:a FUNDS organisation:b') ??
      '';
    expect(await faultsOf({ ...circular, [DOCUMENT]: text }, strict)).toContainEqual(
      expect.stringContaining('FUNDS leads in a circle: organisation:a → organisation:b → organisation:a'),
    );
    expect(await faultsOf(circular, strict)).toContainEqual(
      'organisations.yaml:1:1: organisation:a has no FUNDS and must have one; state in an article: <organisation> FUNDS …',
    );
  });
});
