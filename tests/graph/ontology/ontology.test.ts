import { describe, expect, it } from 'vitest';
import type { EntityTypeDefinition, RelationTypeDefinition } from '../../../graph/ontology/definitions.ts';
import { mintEntityId } from '../../../graph/ontology/ids.ts';
import { createOntology, type OntologyDefinitions } from '../../../graph/ontology/ontology.ts';
import { ONTOLOGY, STANDARD_DEFINITIONS } from '../../../graph/ontology/standard.ts';

const [CITY] = STANDARD_DEFINITIONS.entityTypes;
const [PARTICIPATES] = STANDARD_DEFINITIONS.relationTypes;
const LABEL = { zh: '新', en: 'new' };
const NEW_TYPE: EntityTypeDefinition = { ...CITY, name: 'NEW', graphName: 'New', prefix: 'new', seedFile: 'news', label: LABEL };
const NEW_RELATION: RelationTypeDefinition = { ...PARTICIPATES, name: 'NEW_TIE', label: LABEL };

const withTypes = (...added: readonly EntityTypeDefinition[]): OntologyDefinitions => ({
  ...STANDARD_DEFINITIONS,
  entityTypes: [...STANDARD_DEFINITIONS.entityTypes, ...added],
});
const withRelations = (...added: readonly RelationTypeDefinition[]): OntologyDefinitions => ({
  ...STANDARD_DEFINITIONS,
  relationTypes: [...STANDARD_DEFINITIONS.relationTypes, ...added],
});

describe('an ontology that contradicts itself is refused with every contradiction', () => {
  const enumerations = ['kinds', 'levels', 'statuses', 'comparators', 'dimensions'] as const;
  const singular = { kinds: 'kind', levels: 'level', statuses: 'status', comparators: 'comparator', dimensions: 'dimension' } as const;

  it.each(enumerations)('%s: no name and no label twice', (key) => {
    const [first] = STANDARD_DEFINITIONS[key];
    const twice = { ...STANDARD_DEFINITIONS, [key]: [...STANDARD_DEFINITIONS[key], { name: first.name, label: LABEL }] };
    expect(() => createOntology(twice)).toThrow(`${singular[key]} ${first.name} is defined twice`);
    for (const language of ['zh', 'en'] as const) {
      const alike = { ...STANDARD_DEFINITIONS, [key]: [...STANDARD_DEFINITIONS[key], { name: 'NEW', label: { ...LABEL, [language]: first.label[language] } }] };
      expect(() => createOntology(alike)).toThrow(`two ${singular[key]}s are labelled "${first.label[language]}" (${language})`);
    }
  });

  it.each([
    ['a type name twice', withTypes({ ...NEW_TYPE, name: 'CITY' }), 'entity type CITY is defined twice'],
    ['a type label twice', withTypes({ ...NEW_TYPE, label: CITY.label }), 'two entity types are labelled "city" (en)'],
    ['an id prefix twice', withTypes({ ...NEW_TYPE, prefix: 'city' }), 'id prefix city is used twice'],
    ['a graph name twice', withTypes({ ...NEW_TYPE, graphName: 'City' }), 'graph name City is used twice'],
    ['a seed file twice', withTypes({ ...NEW_TYPE, seedFile: 'cities' }), 'seed file cities is used twice'],
    ['a relation name twice', withRelations({ ...NEW_RELATION, name: 'HOSTS' }), 'relation type HOSTS is defined twice'],
    [
      'a relation label twice',
      withRelations({ ...NEW_RELATION, label: PARTICIPATES.label }),
      `two relation types are labelled "${PARTICIPATES.label.zh}" (zh)`,
    ],
    ['a relation without ends', withRelations({ ...NEW_RELATION, ends: [] }), 'relation type NEW_TIE has no end points'],
    [
      'a beginning that does not exist',
      withRelations({ ...NEW_RELATION, ends: [{ from: ['TOWN'], to: 'SAME' }] }),
      'relation type NEW_TIE names TOWN, which is no entity type',
    ],
    [
      'an end that does not exist',
      withRelations({ ...NEW_RELATION, ends: [{ from: ['CITY'], to: ['TOWN'] }] }),
      'relation type NEW_TIE names TOWN, which is no entity type',
    ],
    ['a kind of a type that is no kind', withTypes({ ...NEW_TYPE, kinds: ['VILLAGE'] }), 'entity type NEW names VILLAGE, which is no kind'],
    [
      'a kind of no type',
      { ...STANDARD_DEFINITIONS, kinds: [...STANDARD_DEFINITIONS.kinds, { name: 'VILLAGE', label: LABEL }] },
      'kind VILLAGE belongs to no entity type',
    ],
  ])('%s', (_, definitions, message) => {
    expect(() => createOntology(definitions)).toThrow(message);
  });

  it('lists them all at once', () => {
    const definitions = { ...withTypes({ ...NEW_TYPE, prefix: 'city', graphName: 'City' }), relationTypes: [{ ...NEW_RELATION, ends: [] }] };
    expect(() => createOntology(definitions)).toThrow(
      /id prefix city is used twice\n {2}graph name City is used twice\n {2}relation type NEW_TIE has no end points$/,
    );
  });
});

describe('an ontology with one type and one relation type more', () => {
  const extended = createOntology({
    ...withTypes(NEW_TYPE),
    relationTypes: [...STANDARD_DEFINITIONS.relationTypes, { ...NEW_RELATION, ends: [{ from: ['NEW'], to: 'SAME' }] }],
  });

  it('knows both', () => {
    expect(extended.entityType('NEW')?.seedFile).toBe('news');
    expect(extended.typeOfId(mintEntityId('new', 'x'))?.name).toBe('NEW');
    expect(extended.relationType('NEW_TIE')?.label).toEqual(LABEL);
    expect(extended.allows('NEW_TIE', 'NEW', 'NEW')).toBe(true);
    expect(extended.allows('NEW_TIE', 'NEW', 'CITY')).toBe(false);
  });

  it('leaves the standard one as it is', () => {
    expect(ONTOLOGY.entityType('NEW')).toBeUndefined();
    expect(ONTOLOGY.relationType('NEW_TIE')).toBeUndefined();
  });
});

describe('the ontology of this service', () => {
  it.each(STANDARD_DEFINITIONS.entityTypes)(
    '$name has a prefix, a graph name, both languages and fields that do not repeat',
    ({ prefix, graphName, label, plural, description, requiredFields, optionalFields, kinds }) => {
      expect(prefix).toMatch(/^[a-z]+$/);
      expect(graphName).toMatch(/^[A-Z][A-Za-z]+$/);
      for (const text of [label, plural, description]) expect(Object.values(text).every((value) => value !== '')).toBe(true);
      const fields: readonly string[] = [...requiredFields, ...optionalFields];
      expect(new Set(fields).size).toBe(fields.length);
      expect(fields.includes('kind')).toBe(kinds.length > 0);
    },
  );

  it.each(STANDARD_DEFINITIONS.relationTypes)('$name reads in both directions and both languages', ({ name, label, inverse, description }) => {
    expect(name).toMatch(/^[A-Z][A-Z_]*$/);
    for (const text of [label, inverse, description]) expect(Object.values(text).every((value) => value !== '')).toBe(true);
    expect(inverse.en).not.toBe(label.en);
  });

  it('allows exactly what its relation types say', () => {
    const names = STANDARD_DEFINITIONS.entityTypes.map(({ name }) => name);
    for (const relation of STANDARD_DEFINITIONS.relationTypes) {
      const ends: readonly { readonly from: readonly string[]; readonly to: readonly string[] | 'SAME' }[] = relation.ends;
      for (const from of names) {
        for (const to of names) {
          const said = ends.some((pair) => pair.from.includes(from) && (pair.to === 'SAME' ? from === to : pair.to.includes(to)));
          expect([relation.name, from, to, ONTOLOGY.allows(relation.name, from, to)]).toEqual([relation.name, from, to, said]);
        }
      }
    }
    expect(ONTOLOGY.allows('NOTHING', 'CITY', 'CITY')).toBe(false);
  });

  it('lets a city set a target, and nothing else', () => {
    expect(ONTOLOGY.allows('SETS', 'CITY', 'TARGET')).toBe(true);
    expect(ONTOLOGY.allows('SETS', 'DISTRICT', 'TARGET')).toBe(false);
  });
});
