import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Api } from '../harness/startApi.ts';

const ids = (count: number, type = 'city') => `[${Array.from({ length: count }, (_, at) => `"${type}:x${at}"`).join(', ')}]`;

/** What is out of bounds, the argument that the error must name, and what its message must say would be right. */
const WRONG: readonly (readonly [field: string, argument: string, right: RegExp])[] = [
  ['entities(first: 0) { totalCount }', 'first', /from 1 to 100, not 0/],
  ['entities(first: -1) { totalCount }', 'first', /from 1 to 100/],
  ['entities(first: 101) { totalCount }', 'first', /from 1 to 100/],
  ['entities(first: 2147483647) { totalCount }', 'first', /from 1 to 100/],
  ['relations(first: 101) { totalCount }', 'first', /from 1 to 100/],
  ['city(id: "city:deyang") { programmes(first: 101) { totalCount } }', 'first', /from 1 to 100/],
  ['search(text: "x", first: 0) { score }', 'first', /from 1 to 50/],
  ['search(text: "x", first: 51) { score }', 'first', /from 1 to 50/],
  ['search(text: "") { score }', 'text', /1 to 200 characters long, not 0/],
  [`search(text: "${'德'.repeat(201)}") { score }`, 'text', /1 to 200 characters long, not 201/],
  ['entities(filter: {text: ""}) { totalCount }', 'filter.text', /1 to 200 characters/],
  ['neighbourhood(ids: []) { truncated }', 'ids', /1 to 50 different ids, not 0/],
  [`neighbourhood(ids: ${ids(51)}) { truncated }`, 'ids', /1 to 50 different ids, not 51/],
  ['neighbourhood(ids: ["city:deyang"], depth: 0) { truncated }', 'depth', /from 1 to 4/],
  ['neighbourhood(ids: ["city:deyang"], depth: 5) { truncated }', 'depth', /from 1 to 4/],
  ['neighbourhood(ids: ["city:deyang"], limit: 0) { truncated }', 'limit', /from 1 to 1000/],
  ['neighbourhood(ids: ["city:deyang"], limit: 1001) { truncated }', 'limit', /from 1 to 1000/],
  ['paths(from: "city:deyang", to: "city:leshan", maxLength: 0) { length }', 'maxLength', /from 1 to 6/],
  ['paths(from: "city:deyang", to: "city:leshan", maxLength: 7) { length }', 'maxLength', /from 1 to 6/],
  ['paths(from: "city:deyang", to: "city:leshan", limit: 51) { length }', 'limit', /from 1 to 50/],
  ['compareCities(cities: []) { cities { id } }', 'cities', /2 to 20 different ids, not 0/],
  ['compareCities(cities: ["city:deyang"]) { cities { id } }', 'cities', /2 to 20 different ids, not 1/],
  ['compareCities(cities: ["city:deyang", "city:deyang"]) { cities { id } }', 'cities', /2 to 20 different ids, not 1/],
  [`compareCities(cities: ${ids(21)}) { cities { id } }`, 'cities', /2 to 20 different ids, not 21/],
  ['compareCities(cities: ["city:deyang", "city:leshan"]) { distinct(city: "city:chengdu") { id } }', 'city', /city:deyang, city:leshan are/],
  ['compareCities(cities: ["city:deyang", "city:leshan"]) { shared(minimumCities: 0) { entity { id } } }', 'minimumCities', /at least 1/],
  ['sharedProgrammes(cities: []) { programme { id } }', 'cities', /at least one id/],
  ['sharedProgrammes(minimumCities: 0) { programme { id } }', 'minimumCities', /at least 1/],
  ['sharedProgrammes(first: 0) { programme { id } }', 'first', /from 1 to 100, not 0/],
  ['sharedProgrammes(first: 101) { programme { id } }', 'first', /from 1 to 100, not 101/],
  ['traceIndustry(industry: "industry:titanium", cities: []) { platform { id } }', 'cities', /at least one id/],
  ['traceIndustry(industry: "industry:titanium", first: 0) { platform { id } }', 'first', /from 1 to 100, not 0/],
  ['traceIndustry(industry: "industry:titanium", first: 101) { platform { id } }', 'first', /from 1 to 100, not 101/],
  ['city(id: "city:deyang") { programmes(sharedWith: []) { totalCount } }', 'sharedWith', /at least one id/],
];

/** Where an id is a condition: of something that does not exist, of nothing at all, and of a type that cannot be meant. */
const ID_PLACES: readonly (readonly [argument: string, wrongType: string | null, field: (id: string) => string])[] = [
  ['filter.city', 'industry:titanium', (id) => `entities(filter: {city: "${id}"}) { totalCount }`],
  ['filter.document', 'city:deyang', (id) => `entities(filter: {document: "${id}"}) { totalCount }`],
  ['filter.industry', 'city:deyang', (id) => `entities(filter: {industry: "${id}"}) { totalCount }`],
  ['from', null, (id) => `relations(from: "${id}") { totalCount }`],
  ['to', null, (id) => `relations(to: "${id}") { totalCount }`],
  ['document', 'city:deyang', (id) => `relations(document: "${id}") { totalCount }`],
  ['ids', null, (id) => `neighbourhood(ids: ["city:deyang", "${id}"]) { truncated }`],
  ['from', null, (id) => `paths(from: "${id}", to: "city:deyang") { length }`],
  ['to', null, (id) => `paths(from: "city:deyang", to: "${id}") { length }`],
  ['cities', 'district:guanghan', (id) => `sharedProgrammes(cities: ["city:deyang", "${id}"]) { programme { id } }`],
  ['industry', 'city:deyang', (id) => `traceIndustry(industry: "${id}") { platform { id } }`],
  ['cities', 'industry:titanium', (id) => `traceIndustry(industry: "industry:titanium", cities: ["${id}"]) { platform { id } }`],
  ['cities', 'region:sichuan', (id) => `compareCities(cities: ["city:deyang", "${id}"]) { cities { id } }`],
  ['city', 'district:guanghan', (id) => `compareCities(cities: ["city:deyang", "city:leshan"]) { distinct(city: "${id}") { id } }`],
  ['sharedWith', 'district:guanghan', (id) => `city(id: "city:deyang") { programmes(sharedWith: ["city:leshan", "${id}"]) { totalCount } }`],
  ['metric', 'city:leshan', (id) => `city(id: "city:deyang") { targets(metric: "${id}") { totalCount } }`],
];

const refusals = ID_PLACES.flatMap(([argument, wrongType, field]) =>
  [
    argument.includes('industry')
      ? 'industry:atlantis'
      : argument.includes('document')
        ? 'document:atlantis'
        : argument === 'metric'
          ? 'metric:atlantis'
          : 'city:atlantis',
    'nonsense',
    ...(wrongType === null ? [] : [wrongType]),
  ].map((id) => ({ id, argument, field: field(id) })),
);

/** Every bound and every id of an argument, on the example graph. */
export const checksArguments = (start: () => Promise<Api>): void => {
  let api: Api;
  beforeAll(async () => {
    api = await start();
  });
  afterAll(() => api.stop());

  describe('arguments', () => {
    it.each(WRONG.map(([field, argument, right]) => ({ field, argument, right })))(
      'refuses $field, naming $argument and what would be right',
      async ({ field, argument, right }) => {
        const { errors } = await api.ask(`{ ${field} }`);
        expect(errors).toHaveLength(1);
        expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
        expect(errors?.[0]?.message).toMatch(right);
        expect(errors?.[0]?.message).toContain(`"${argument}"`);
      },
    );

    it.each(refusals)('names the id $id in $argument of $field', async ({ id, argument, field }) => {
      const { errors } = await api.ask(`{ ${field} }`);
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
      expect(errors?.[0]?.message).toContain(id);
    });

    it('takes every bound itself', async () => {
      const { errors } = await api.ask(`{
        entities(first: 100) { totalCount }
        a: search(text: "${'德'.repeat(200)}", first: 50) { score }
        neighbourhood(ids: ["city:deyang"], depth: 4, limit: 1000) { truncated }
        paths(from: "city:deyang", to: "city:leshan", maxLength: 6, limit: 50) { length }
      }`);
      expect(errors).toBeUndefined();
    });

    it('counts characters, not code units', async () => {
      expect((await api.ask('query ($text: String!) { search(text: $text) { score } }', { text: '𠮷'.repeat(200) })).errors).toBeUndefined();
    });

    it('takes null for any argument that may be omitted as if it were', async () => {
      const { errors } = await api.ask(`{
        entities(filter: null, orderBy: null, first: null, after: null) { totalCount }
        b: entities(filter: {types: null, city: null, text: null}) { totalCount }
        search(text: "x", types: null, first: null) { score }
        neighbourhood(ids: ["city:deyang"], depth: null, types: null, relationTypes: null, limit: null) { truncated }
        paths(from: "city:deyang", to: "city:leshan", maxLength: null, limit: null) { length }
        sharedProgrammes(cities: null, minimumCities: null, kinds: null, first: null) { programme { name(language: null) } }
        traceIndustry(industry: "industry:titanium", cities: null, includeNarrower: null, first: null) { platform { id } }
        metrics(comparableOnly: null) { comparable }
        city(id: "city:deyang") { relations(types: null, direction: null) { totalCount } targets(metric: null, year: null) { totalCount } }
      }`);
      expect(errors).toBeUndefined();
    });

    it('takes an id that is given twice once', async () => {
      const once = await api.data(
        '{ neighbourhood(ids: ["city:deyang"]) { entities { id } } sharedProgrammes(cities: ["city:deyang", "city:leshan"]) { programme { id } } }',
      );
      expect(
        await api.data(
          '{ neighbourhood(ids: ["city:deyang", "city:deyang"]) { entities { id } } sharedProgrammes(cities: ["city:deyang", "city:leshan", "city:deyang"]) { programme { id } } }',
        ),
      ).toEqual(once);
    });
  });

  describe('cursors', () => {
    const cursorOf = async (query: string): Promise<string> => {
      const [connection] = Object.values(z.record(z.string(), z.object({ pageInfo: z.object({ endCursor: z.string() }) })).parse(await api.data(query)));
      return connection?.pageInfo.endCursor ?? '';
    };
    const byName = () => cursorOf('{ entities(first: 1) { pageInfo { endCursor } } }');
    const encoded = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

    it.each([
      ['nothing', () => ''],
      ['garbage', () => 'not a cursor'],
      ['JSON that is none', () => encoded({ of: 'Entity' })],
      ['too little', () => encoded(['Entity', 'NAME', 'a'])],
      ['another key', () => encoded(['Entity', 'NAME', 1, 'city:deyang'])],
      ['padding', async () => `${await byName()}=`],
      ['white space', async () => `${await byName()} `],
      ['another spelling of the same', () => Buffer.from('["Entity", "NAME", "a", "city:deyang"]').toString('base64url')],
      ['a cursor of another order', () => cursorOf('{ entities(orderBy: DEGREE, first: 1) { pageInfo { endCursor } } }')],
      ['a cursor of another kind', () => cursorOf('{ relations(first: 1) { pageInfo { endCursor } } }')],
    ])('are refused when they are %s', async (_what, make) => {
      const { errors } = await api.ask('query ($after: String) { entities(first: 1, after: $after) { totalCount } }', { after: await make() });
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
    });

    it('stay good for the entity that they stand at when that is gone', async () => {
      const after = encoded(['Relation', 'ID', '', 'city:deyang.HOSTS.platform:gone']);
      const data = await api.data('query ($after: String) { relations(first: 1, after: $after) { nodes { id } } }', { after });
      expect(data).toEqual({ relations: { nodes: [{ id: 'city:deyang.PARTICIPATES_IN.programme:innovation-corridor' }] } });
    });
  });
};
