import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { exampleGraph } from '../contract/exampleGraph.ts';
import { type Api, INGESTED_AT, readAnswer, startApi } from './harness/startApi.ts';
import { wrappedStore } from './harness/wrappedStore.ts';

let questions = 0;
let api: Api;
beforeAll(async () => {
  const counted = wrappedStore(memoryStore(exampleGraph, INGESTED_AT), () => {
    questions += 1;
  });
  api = await startApi({ store: counted });
});
afterAll(() => api.stop());
beforeEach(() => {
  questions = 0;
});

const times = (count: number, make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join(' ');

/** What stands around the values is sixteen tokens. */
const tokens = (count: number) => `{ entities(filter: {types: [${times(count - 16, () => 'CITY')}]}) { totalCount } }`;
const aliases = (count: number) => `{ ${times(count, (at) => `a${at}: statistics { store }`)} }`;
const directives = (count: number) => `{ statistics { ${times(count, () => 'store @include(if: true)')} } }`;
const levels = (count: number) => {
  const fields = Array.from({ length: count - 1 }, (_, at) =>
    at === 0 ? 'entity(id: "city:deyang")' : (['from', 'relations(first: 1)', 'nodes'][at % 3] ?? ''),
  );
  const leaf = fields.at(-1)?.startsWith('relations') ? 'totalCount' : 'id';
  return fields.reduceRight((inner, field) => `{ ${field} ${inner} }`, `{ ${leaf} }`);
};
const operations = (count: number) => times(count, (at) => `query Q${at} { statistics { store } }`);
/** Fragments of which each spreads the one before twice. */
const fragments = (doublings: number) => {
  const chain = times(doublings, (at) => `fragment F${at + 1} on Query { ...F${at} ...F${at} }`);
  return `{ ...F${doublings} } fragment F0 on Query { statistics { store } } ${chain}`;
};
const nodes = (inner: number) => `{ entities(first: 100) { nodes { relations(first: ${inner}) { nodes { id from { id } } } } } }`;

const repeats = (count: number) => `{ statistics { ${times(count, () => 'store')} } }`;

const BOUNDS: readonly (readonly [what: string, make: (count: number) => string, most: number])[] = [
  ['tokens', tokens, 1000],
  ['aliases', aliases, 30],
  ['directives', directives, 8],
  ['levels', levels, 12],
  ['repeats of one field', repeats, 30],
];

const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
  const { status, data, errors } = await api.ask(query, variables);
  return { status, data, extensions: errors?.[0]?.extensions };
};

describe.each(BOUNDS)('%s', (_what, make, most) => {
  it('may be as many as the contract says', async () => {
    expect((await ask(make(most))).extensions).toBeUndefined();
  });

  it('are refused before anything runs when there is one more, with the number that would pass', async () => {
    expect(await ask(make(most + 1))).toEqual({ status: 400, data: undefined, extensions: { code: 'QUERY_TOO_COMPLEX', limit: most, actual: most + 1 } });
    expect(questions).toBe(0);
  });

  it('are counted by GET too', async () => {
    const { status, errors } = await readAnswer(await api.send(`/graphql?query=${encodeURIComponent(make(most + 1))}`));
    expect({ status, extensions: errors?.[0]?.extensions }).toEqual({ status: 400, extensions: { code: 'QUERY_TOO_COMPLEX', limit: most, actual: most + 1 } });
  });
});

describe('a request', () => {
  it('has one operation', async () => {
    expect((await ask(operations(1))).extensions).toBeUndefined();
    expect((await ask(operations(2))).extensions).toEqual({ code: 'QUERY_TOO_COMPLEX', limit: 1, actual: 2 });
  });

  it('may not unfold fragments without end', async () => {
    expect((await ask(fragments(3))).extensions).toBeUndefined();
    expect((await ask(fragments(50))).extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 10_000 });
  });

  it.each(['{ ...A } fragment A on Query { ...A }', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', '{ ...Nowhere }'])(
    'with fragments that lead nowhere is a fault of validation: %s',
    async (query) => {
      expect((await ask(query)).extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
    },
  );

  it('may ask for as much of the schema as a client needs to know it', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, directiveIsRepeatable: true }))).extensions).toBeUndefined();
  });

  it('may not ask the schema in circles', async () => {
    const circle = '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect((await ask(circle)).extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

describe('the nodes that a request could return', () => {
  it('are at most 20,000', async () => {
    expect((await ask(nodes(99))).extensions).toBeUndefined();
    questions = 0;
    expect(await ask(nodes(100))).toEqual({ status: 400, data: undefined, extensions: { code: 'QUERY_TOO_COMPLEX', limit: 20_000, actual: 20_100 } });
    expect(questions).toBe(0);
  });

  it('are counted with the variables of the request', async () => {
    const query =
      'query ($first: Int) { entities(first: $first) { nodes { relations(first: $first) { nodes { relations: from { relations(first: $first) { totalCount nodes { id } } } } } } } }';
    expect((await ask(query, { first: 20 })).extensions).toBeUndefined();
    expect((await ask(query, { first: 100 })).extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', actual: 100 + 10_000 + 10_000 + 1_000_000 });
  });

  it('are counted with the defaults of variables and arguments', async () => {
    const four = '{ entities { nodes { relations { nodes { from { relations { nodes { to { id } } } } } } } } }';
    expect((await ask(four.replace('entities', 'entities(first: 25)'))).extensions).toEqual((await ask(four)).extensions);
    expect((await ask(four)).extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
    expect(
      (await ask(nodes(100).replace('{ entities', 'query ($first: Int = 100) { entities').replace('first: 100)', 'first: $first)'))).extensions,
    ).toMatchObject({ actual: 20_100 });
  });

  it('are not counted where a directive leaves them out', async () => {
    const query = `query ($all: Boolean!) ${nodes(100).replace('from', 'from @include(if: $all)')}`;
    expect((await ask(query, { all: false })).extensions).toBeUndefined();
    expect((await ask(query, { all: true })).extensions).toMatchObject({ actual: 20_100 });
  });

  it('are counted once for types of which an entity can have only one', async () => {
    const one = '... on Programme { platforms(first: 100) { nodes { id } } }';
    const other = '... on Industry { platforms(first: 100) { nodes { id } } }';
    expect((await ask(`{ entities(first: 100) { nodes { ${one} ${other} } } }`)).extensions).toBeUndefined();
    expect((await ask(`{ entities(first: 100) { nodes { ${one} ... on Programme { industries(first: 100) { nodes { id } } } } } }`)).extensions).toMatchObject({
      actual: 20_100,
    });
  });

  it.each(['sharedProgrammes(first: $rows)', 'traceIndustry(industry: "industry:materials", first: $rows)'])(
    'are counted by the rows asked for: %s',
    async (field) => {
      const query = `query ($rows: Int) { ${field} { cities { id relations(first: 100) { nodes { id } } } } }`;
      const perRow = 3 * 101;
      const rowsThatFit = Math.floor(20_000 / perRow);
      expect((await ask(query, { rows: rowsThatFit })).extensions).toBeUndefined();
      expect((await ask(query, { rows: rowsThatFit + 1 })).extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', actual: (rowsThatFit + 1) * perRow });
      expect((await ask(query, { rows: null })).extensions).toMatchObject({ actual: 100 * perRow });
    },
  );

  it('are counted through fragments and aliases', async () => {
    const fragment =
      'fragment Many on Query { a: entities(first: 100) { ...Page } b: entities(first: 100) { ...Page } } fragment Page on EntityConnection { nodes { relations(first: 100) { nodes { id } } } }';
    expect((await ask(`{ ...Many } ${fragment}`)).extensions).toMatchObject({ actual: 2 * (100 + 10_000) });
  });

  it.each([
    '{ neighbourhood(ids: ["city:deyang"], depth: 4, limit: 1000) { entities { id names { zh en } citations { document { id } } } relations { id type from { id } to { id } } hidden { entity relations } } }',
    '{ paths(from: "city:deyang", to: "city:leshan", maxLength: 6, limit: 50) { length entities { id name citations { document { id } } } relations { id from { id } to { id } } } }',
    '{ sharedProgrammes { programme { id name summary } cities { id name } participations { status from { id name } citations { article topic { zh } document { id name } } } } }',
    '{ traceIndustry(industry: "industry:materials") { industry { name } platform { name } cities { name } programmes { name } via { id from { id } to { id } citations { article document { name } } } } }',
    '{ compareCities(cities: ["city:deyang", "city:leshan"]) { shared { entity { id name } cities { id } } a: distinct(city: "city:deyang") { id name } b: distinct(city: "city:leshan") { id } metrics { metric { name } targets { value city { id } citations { document { id } } } } } }',
    '{ cities { name programmes { totalCount nodes { name cities { name districts { name } } } } } }',
    '{ entities(first: 100) { nodes { name citations { document { name } article } relations(first: 25) { nodes { id type from { id } to { id name } } } } } }',
    '{ search(text: "x", first: 50) { entity { name relations(first: 50) { nodes { from { id } to { id } citations { document { id } } } } } } }',
  ])('leave room for what people ask: %s', async (query) => {
    expect((await ask(query)).extensions).toBeUndefined();
  });

  it.each([
    '{ cities { regions { cities { regions { cities { regions { cities { regions { cities { id } } } } } } } } } }',
    `{ ${times(21, (at) => `n${at}: neighbourhood(ids: ["city:deyang"], limit: 1000) { entities { id } }`)} }`,
    `{ ${times(30, (at) => `s${at}: search(text: "x", first: 50) { entity { relations(first: 100) { nodes { id } } } }`)} }`,
  ])('are counted where lists and answers have other sizes than pages: %#', async (query) => {
    expect((await ask(query)).extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
    expect(questions).toBe(0);
  });

  it('are counted before anything runs also where an argument will turn out to be wrong', async () => {
    const query = `query ($id: ID = "x") { node(id: $id) { id } ${nodes(100).slice(1, -1)} }`;
    expect(await ask(query, { id: null })).toMatchObject({ status: 400, extensions: { code: 'BAD_USER_INPUT' } });
    expect(questions).toBe(0);
  });
});

describe('the rate of one client', () => {
  let limited: Api | undefined;
  afterEach(() => limited?.stop());

  it('is limited, and the refusal says when to come again', async () => {
    limited = await startApi({ rateLimit: 2 });
    const { ask, send } = limited;
    expect([(await ask('{ cities { id } }')).status, (await ask('{')).status]).toEqual([200, 400]);
    const { status, headers, errors } = await ask('{ cities { id } }');
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 429, code: 'RATE_LIMITED' });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await send('/healthz')).status).toBe(200);
  });

  it('is told apart by the address that a trusted proxy names, and by no other', async () => {
    const from = (address: string) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: '{"query": "{ cities { id } }"}',
    });
    limited = await startApi({ rateLimit: 1, trustProxy: 1 });
    const statuses = [];
    for (const address of ['10.0.0.1', '10.0.0.2', '10.0.0.1']) statuses.push((await limited.send('/graphql', from(address))).status);
    expect(statuses).toEqual([200, 200, 429]);
    await limited.stop();
    limited = await startApi({ rateLimit: 1, trustProxy: false });
    expect([(await limited.send('/graphql', from('10.0.0.1'))).status, (await limited.send('/graphql', from('10.0.0.2'))).status]).toEqual([200, 429]);
  });
});
