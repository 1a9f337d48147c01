import { stringify } from 'yaml';
import type { EntityTypeDefinition, OwnField } from '../../../../graph/ontology/definitions.ts';
import type { Ontology } from '../../../../graph/ontology/ontology.ts';

/** What an entity of a type may state in each field of its own. Places get codes of their own under that of the city in which districts lie. */
const fieldValue = (field: OwnField, { name, kinds }: EntityTypeDefinition, number: number): unknown =>
  ({
    kind: kinds[0],
    level: 'NATIONAL',
    adminCode: name === 'CITY' ? `510${number}00` : `51010${number}`,
    location: { latitude: 30, longitude: 104 },
    unit: '家',
    dimension: 'COUNT',
  })[field];

/** Two entities of a type, with everything that it may have: `<prefix>:a` and `<prefix>:b`. */
const entitiesOf = (type: EntityTypeDefinition): Record<string, unknown> =>
  Object.fromEntries(
    ['a', 'b'].map((slug, at) => [
      slug,
      {
        name: { zh: `${type.label.zh}${slug}`, en: `${type.label.en} ${slug}` },
        ...Object.fromEntries([...type.requiredFields, ...type.optionalFields].map((field) => [field, fieldValue(field, type, at + 1)])),
      },
    ]),
  );

/** Statements of every pair of ends that a relation type allows, but for those that a document makes by other means. */
const statementsOf = (ontology: Ontology): readonly string[] => {
  const id = (name: string, slug: string) => `${ontology.entityType(name)?.prefix}:${slug}`;
  const stated = ontology.relationTypes.filter(({ name }) => !['SETS', 'MEASURES', 'CONCERNS', 'COVERS'].includes(name));
  return stated.flatMap(({ name, ends, carriesStatus }) =>
    ends.flatMap(({ from, to }) =>
      from.flatMap((begin) =>
        (to === 'SAME' ? [begin] : to)
          .filter((end) => !(begin === 'DOCUMENT' && end === 'DOCUMENT'))
          .map((end) => `${begin === 'DOCUMENT' ? 'document:a-2021' : id(begin, 'b')} ${name} ${id(end, 'a')}${carriesStatus ? ' (PLANNED)' : ''}`),
      ),
    ),
  );
};

/** Seeds that use whatever an ontology has: every entity type with a file, every relation type between all its ends. `expects` is still missing. */
export const ontologySeeds = (ontology: Ontology): { readonly files: Record<string, string>; readonly statements: readonly string[] } => {
  const typed = ontology.entityTypes.filter(({ seedFile }) => seedFile !== null);
  const statements = statementsOf(ontology);
  const mentions = typed.flatMap(({ prefix }) => [`${prefix}:a`, `${prefix}:b`]);
  const target = { metric: 'metric:a', comparator: 'AT_LEAST', value: 1, unit: '家' };
  const document = {
    name: { zh: '文件', en: 'Document' },
    issued: '2021-01-01',
    articles: {
      序言: {
        topic: { zh: '题', en: 'Topic' },
        mentions,
        states: ['document:a-2021 COVERS city:a', 'district:a PART_OF city:a', ...statements],
        targets: { one: target },
      },
    },
  };
  const files = Object.fromEntries(typed.map((type) => [`${type.seedFile}.yaml`, stringify(entitiesOf(type))]));
  return { files: { ...files, 'documents/a-2021.yaml': stringify(document) }, statements };
};
