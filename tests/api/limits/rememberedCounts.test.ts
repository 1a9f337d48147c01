import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { countNodes } from '../../../api/limits/countNodes.ts';
import { rememberedCount } from '../../../api/limits/rememberedCounts.ts';
import { buildTypeDefs } from '../../../api/schema/buildTypeDefs.ts';
import { ONTOLOGY } from '../../../graph/ontology/standard.ts';

const schema = buildSchema(buildTypeDefs(ONTOLOGY));

const TEXT = `query ($id: ID!, $ids: [ID!], $text: String = "x", $first: Int = 25, $filter: EntityFilter, $types: [EntityType!], $all: Boolean = true) {
  entity(id: $id) { relations(first: $first) { nodes { id } } }
  sharedProgrammes(cities: $ids, first: $first) { programme { id } }
  search(text: $text, types: $types) { entity { id } }
  entities(filter: $filter, first: $first) { nodes { id ... @include(if: $all) { relations(first: 7) { nodes { id } } } } }
}`;

type Variables = Readonly<Record<string, unknown>>;

const documentWithCount = () => {
  const document = parse(TEXT);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('the document has one operation');
  return { document, count: (variables: Variables) => rememberedCount(schema, document, operation, variables) };
};

/** The count, or what is wrong. */
const told = (count: () => number): unknown => {
  try {
    return count();
  } catch (error) {
    return String(error);
  }
};

/** What clients may send, in its place or out of it. 1e400 is a number of JSON. */
const VALUES = [
  ...[null, true, false, 'x', 'y', '', '25', 'CITY', 'Infinity', 0, 1, 25, 100, 1.5, JSON.parse('1e400')],
  ...[[], ['x'], ['x', 'y'], [['x']], [null], [1], ['CITY'], ['DISTRICT', 'CITY'], [['city', '']]],
  ...[{}, { city: 'x' }, { city: 'y', text: 'z' }, { city: 1 }, { city: null }, { other: 'x' }, { types: ['CITY'] }, { types: 'CITY' }, { types: ['x'] }],
];
const NAMES = ['id', 'ids', 'text', 'first', 'filter', 'types', 'all'];

describe('a remembered count', () => {
  it.each(NAMES)('is the one that these variables have, whatever %s was in those before', (name) => {
    const { document, count } = documentWithCount();
    const { [name]: _, ...others }: Variables = { id: 'x', first: 3 };
    const asked: readonly Variables[] = [others, ...VALUES.map((value) => ({ ...others, [name]: value }))];
    // Each is asked after every other one.
    for (const some of [...asked, ...asked.toReversed()]) expect(told(() => count(some))).toEqual(told(() => countNodes(schema, document, some)));
  });

  it('is not counted again for other ids and texts', () => {
    const { document, count } = documentWithCount();
    const first = count({ id: 'x', ids: ['x'], text: 'x', filter: { city: 'x', types: ['CITY'] } });
    // Whoever counted again would find nothing to count.
    Object.assign(document, { definitions: [] });
    expect(count({ id: 'y', ids: ['z'], text: 'y', filter: { city: 'y', types: ['CITY'] } })).toBe(first);
    expect(count({ id: 'y', ids: ['z'], text: 'y', filter: { city: 'y', types: ['DISTRICT'] } })).not.toBe(first);
  });

  it('is right for variables of any length', () => {
    const { document, count } = documentWithCount();
    for (const length of [1, 500, 50_000]) {
      const some = { id: 'x'.repeat(length), ids: Array.from({ length }, () => 'x'), first: 3 };
      expect(count(some)).toBe(countNodes(schema, document, some));
    }
  });
});
