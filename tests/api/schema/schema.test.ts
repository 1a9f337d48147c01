import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildTypeDefs } from '../../../api/schema/buildTypeDefs.ts';
import { createOntology } from '../../../graph/ontology/ontology.ts';
import { ONTOLOGY, STANDARD_DEFINITIONS } from '../../../graph/ontology/standard.ts';
import { label } from '../../../graph/ontology/text.ts';

const schema = buildSchema(buildTypeDefs(ONTOLOGY));
const ownTypes = Object.values(schema.getTypeMap()).filter(({ name, astNode }) => astNode !== undefined && !name.startsWith('__'));

/** Everything of a type that a client author reads about: `City.name(language)`. */
const documented = (type: GraphQLNamedType): { path: string; description: string | null | undefined }[] => {
  const own = { path: type.name, description: type.description };
  if (isEnumType(type)) return [own, ...type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))];
  if (isInputObjectType(type)) return [own, ...Object.values(type.getFields()).map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    { path: `${type.name}.${name}`, description },
    ...args.map((argument) => ({ path: `${type.name}.${name}(${argument.name})`, description: argument.description })),
  ]);
  return [own, ...fields];
};

describe('the schema', () => {
  it('is the one in schema.graphql, which clients read (npm run schema writes it)', () => {
    const committed = readFileSync(new URL('../../../api/schema/schema.graphql', import.meta.url), 'utf8');
    expect(printSchema(buildSchema(committed))).toBe(printSchema(schema));
  });

  it('keeps every promise of the contract', () => {
    const contract = buildSchema(readFileSync(new URL('../contract.graphql', import.meta.url), 'utf8'));
    expect(findBreakingChanges(contract, schema)).toEqual([]);
  });

  it.each(ownTypes.flatMap(documented))('tells a client author what $path is', ({ description }) => {
    expect(description?.length ?? 0).toBeGreaterThan(4);
  });

  it.each(
    ownTypes.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, type: String(field.type) }))
        : [],
    ),
  )('never answers null for the list $path or for something in it', ({ type }) => {
    if (type.includes('[')) expect(type).toMatch(/^\[\w+!\]!$/);
  });

  it.each(ownTypes.filter(({ name }) => name.endsWith('Connection')))('pages $name as Relay does', (type) => {
    if (!isObjectType(type)) throw new Error(`${type.name} is no object type`);
    const of = type.name.replace(/Connection$/, '');
    expect(Object.fromEntries(Object.entries(type.getFields()).map(([name, field]) => [name, String(field.type)]))).toEqual({
      edges: `[${of}Edge!]!`,
      nodes: `[${of}!]!`,
      pageInfo: 'PageInfo!',
      totalCount: 'Int!',
    });
  });

  it.each(ONTOLOGY.entityTypes)('has an object type for entities of type $name', ({ graphName }) => {
    const type = schema.getType(graphName);
    expect(isObjectType(type) && type.getInterfaces().map(({ name }) => name)).toEqual(['Entity', 'Node']);
  });

  it.each([
    ['EntityType', ONTOLOGY.entityTypes],
    ['RelationType', ONTOLOGY.relationTypes],
    ['EntityKind', ONTOLOGY.kinds],
    ['Level', ONTOLOGY.levels],
    ['Status', ONTOLOGY.statuses],
    ['Comparator', ONTOLOGY.comparators],
    ['Dimension', ONTOLOGY.dimensions],
  ])('has the values of the ontology, in its order, in %s', (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values.map((value) => value.name));
  });

  it('has a relation type, a kind and an entity type as soon as the ontology has them', () => {
    const { entityTypes, relationTypes, kinds, ...rest } = STANDARD_DEFINITIONS;
    const [city] = entityTypes;
    const grown = createOntology({
      ...rest,
      entityTypes: [
        ...entityTypes,
        {
          ...city,
          name: 'LAKE',
          graphName: 'Lake',
          prefix: 'lake',
          seedFile: 'lakes',
          label: label('湖', 'lake'),
          plural: label('湖', 'lakes'),
          kinds: ['RESERVOIR'],
        },
      ],
      kinds: [...kinds, { name: 'RESERVOIR', label: label('水库', 'reservoir') }],
      relationTypes: [
        ...relationTypes,
        {
          name: 'DRAINS_INTO',
          label: label('流入', 'drains into'),
          inverse: label('汇集', 'collects'),
          description: label('流入', 'Its water ends there'),
          ends: [{ from: ['LAKE'], to: 'SAME' }],
          carriesStatus: false,
          exactlyOne: false,
          acyclic: true,
        },
      ],
    });
    const printed = printSchema(buildSchema(buildTypeDefs(grown)));
    expect(printed).toMatch(/"""Its water ends there \(流入\)\. From Lake to the same type\."""\n {2}DRAINS_INTO\n/);
    expect(printed).toMatch(/"""reservoir \(水库\): a kind of Lake"""\n {2}RESERVOIR\n/);
    expect(printed).toMatch(/\ntype Lake implements Entity & Node \{/);
  });
});
