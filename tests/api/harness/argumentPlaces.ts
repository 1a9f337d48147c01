import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** One argument, or one field of an input object, with an operation that hands it in as `$value` and everything else as is right. */
export interface ArgumentPlace {
  /** Such as `City.programmes(kinds)`. */
  readonly path: string;
  readonly query: string;
}

/** Values with which each field answers, where the type alone does not say one. */
const RIGHT: Readonly<Record<string, string>> = {
  id: '"city:deyang"',
  text: '"德阳"',
  from: '"city:deyang"',
  to: '"city:leshan"',
  ids: '["city:deyang"]',
  cities: '["city:deyang", "city:leshan"]',
  industry: '"industry:titanium"',
  city: '"city:deyang"',
};

const leafOf = (field: GraphQLField<unknown, unknown>): string => {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return '';
  if (named.name.endsWith('Connection')) return '{ totalCount nodes { id } }';
  if (!isObjectType(named) && !isInterfaceType(named)) return '{ __typename }';
  const leaf = Object.values(named.getFields()).find(({ type }) => isLeafType(getNamedType(type)));
  return `{ ${leaf === undefined ? '__typename' : leaf.name} }`;
};

const inputFields = (type: GraphQLInputType): GraphQLInputField[] => {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()) : [];
};

const wrapped = (graphName: string, call: string): string => {
  if (graphName === 'Query') return call;
  if (graphName === 'CityComparison') return `compareCities(cities: ["city:deyang", "city:leshan"]) { ${call} }`;
  return `entities(first: 100) { nodes { ... on ${graphName} { ${call} } } }`;
};

const placesOf = (graphName: string, field: GraphQLField<unknown, unknown>): ArgumentPlace[] =>
  field.args.flatMap((argument) => {
    const others = field.args.filter((other) => other !== argument && isNonNullType(other.type)).map(({ name }) => `${name}: ${RIGHT[name] ?? 'null'}`);
    const place = (path: string, type: GraphQLInputType, given: string): ArgumentPlace => ({
      path,
      query: `query ($value: ${type}) { ${wrapped(graphName, `${field.name}(${[...others, given].join(', ')}) ${leafOf(field)}`)} }`,
    });
    const path = `${graphName}.${field.name}(${argument.name}`;
    return [
      place(`${path})`, argument.type, `${argument.name}: $value`),
      ...inputFields(argument.type).map((input) => place(`${path}.${input.name})`, input.type, `${argument.name}: {${input.name}: $value}`)),
    ];
  });

/** Every argument of the schema. */
export const argumentPlaces = (schema: GraphQLSchema): ArgumentPlace[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).flatMap((field) => placesOf(type.name, field)) : []));
