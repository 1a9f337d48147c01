import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from './harness/startApi.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const code = async (query: string) => (await api.ask(query)).errors?.[0]?.extensions.code;
const times = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at)).join(' ');
const json = (body: unknown): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** What graphql-cop tries, in its words, and what happens here. */
describe('the graphql-cop battery', () => {
  it('alias overloading: 101 aliases are refused', async () => {
    expect(await code(`query cop { ${times(101, (at) => `alias${at}: __typename`)} }`)).toBe('QUERY_TOO_COMPLEX');
  });

  it('array-based query batching: refused', async () => {
    const response = await api.send('/graphql', json(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }))));
    expect(response.status).toBe(400);
    expect(await response.json()).not.toBeInstanceOf(Array);
  });

  it('directive overloading: refused, with one error and not one each', async () => {
    const { errors } = await api.ask(`query cop { __typename ${'@aa'.repeat(10)} }`);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
  });

  it('field duplication: 500 of the same field are refused', async () => {
    expect(await code(`query cop { ${'__typename \n'.repeat(500)} }`)).toBe('QUERY_TOO_COMPLEX');
  });

  it('circular query by introspection: refused', async () => {
    const circle = 'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    expect(await code(circle)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it.each([
    'query cop { __schema { directive } }',
    '{ entitys { id } }',
    '{ statistics { entitie } }',
    '{ entities(frist: 1) { totalCount } }',
    '{ search(text: "x", types: [CITI]) { score } }',
    '{ city(id: "x") { ... on Cities { id } } }',
  ])('field suggestions: none in the answer to %s', async (query) => {
    expect(JSON.stringify((await api.ask(query)).errors)).not.toMatch(/did you mean/i);
  });

  it.each([[['CITI']], ['CITI'], [[['CITY']]]])('field suggestions: none for the variable %j', async (types) => {
    const { errors } = await api.ask('query ($types: [EntityType!]) { entities(filter: {types: $types}) { totalCount } }', { types });
    expect(errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
  });

  it('tracing: no extensions beside the data', async () => {
    const response = await api.send('/graphql', json({ query: 'query cop { __typename }', extensions: { tracing: true } }));
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('unhandled errors: nothing of the inside in what a broken query gets', async () => {
    const { errors } = await api.ask('qwerty cop { abc }');
    expect(JSON.stringify(errors)).not.toMatch(/exception|stack|\.js|node_modules/i);
  });

  it('POST of a form (cross-site request forgery): refused', async () => {
    const response = await api.send('/graphql', { method: 'POST', body: new URLSearchParams({ query: 'query cop { __typename }' }) });
    expect(response.status).toBe(415);
  });

  it('mutation by GET (cross-site request forgery): refused, as by POST', async () => {
    expect((await api.send(`/graphql?query=${encodeURIComponent('mutation cop { __typename }')}`)).status).toBe(400);
  });

  it('query by GET, introspection, an IDE: there by contract, of a public read-only API that sets no cookie and lets no other origin read', async () => {
    const response = await api.send(`/graphql?query=${encodeURIComponent('{ __typename }')}`, { headers: { origin: 'https://elsewhere.example' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('set-cookie')).toBeNull();
    const { data } = await api.ask(getIntrospectionQuery());
    const shown = buildClientSchema(JSON.parse(JSON.stringify(data)));
    const published = buildSchema(readFileSync(new URL('../../api/schema/schema.graphql', import.meta.url), 'utf8'));
    expect(printSchema(lexicographicSortSchema(shown))).toBe(printSchema(lexicographicSortSchema(published)));
  });
});

/** What the GraphQL cheat sheet of OWASP lists, where the battery above has not been there already. */
describe('the OWASP list for GraphQL', () => {
  it.each([
    `"x' OR 1=1 //"`,
    '"}) MATCH (n) DETACH DELETE n //"',
    '"*) OR name:[* TO *]"',
    '"$where: 1 == 1"',
    '"{{7*7}} #{7*7} `id`"',
    '"<script>alert(1)</script>"',
    '"../../../../etc/passwd"',
    '"\\u0000"',
  ])('injection: %s is a text like any other', async (text) => {
    const { status, errors } = await api.ask(
      `{ search(text: ${text}) { score } entities(filter: {text: ${text}}) { totalCount } entity(id: ${text}) { id } node(id: ${text}) { id } }`,
    );
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  it('injection: an id is named in its error and goes nowhere else', async () => {
    const { errors } = await api.ask('{ traceIndustry(industry: "industry:x\'}) RETURN 1 //") { platform { id } } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'industry' });
  });

  it('depth, amount and cost are limited before anything runs', async () => {
    expect(await code(`{ cities ${'{ regions { cities '.repeat(8)} { id } ${'} }'.repeat(8)} }`)).toBe('QUERY_TOO_COMPLEX');
    expect(await code('{ entities(first: 100000000) { totalCount } }')).toBe('BAD_USER_INPUT');
    expect(await code(`{ ${times(30, (at) => `a${at}: entities(first: 100) { nodes { relations(first: 100) { nodes { id } } } }`)} }`)).toBe(
      'QUERY_TOO_COMPLEX',
    );
  });

  it('batching by aliases cannot try many ids at once', async () => {
    expect(await code(`{ ${times(31, (at) => `a${at}: node(id: "city:${at}") { id }`)} }`)).toBe('QUERY_TOO_COMPLEX');
  });

  it('nothing can be changed: there is no mutation and no subscription', async () => {
    expect(await code('mutation { deleteEverything }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await code('subscription { changes }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await api.data('{ __schema { mutationType { name } subscriptionType { name } } }')).toEqual({
      __schema: { mutationType: null, subscriptionType: null },
    });
  });

  const GET_QUERY = '/graphql?query=%7B__typename%7D';
  it.each<[name: string, path: string, init?: RequestInit]>([
    ['the page', '/'],
    ['the IDE', '/graphiql/'],
    ['health', '/healthz'],
    ['measures', '/metrics'],
    ['an export', '/export/graph.json'],
    ['an export that is refused', '/export/graph.json?ids=x'],
    ['nothing', '/nowhere'],
    ['an answer', '/graphql', json({ query: '{ statistics { version } }' })],
    ['an answer that is remembered', '/graphql', json({ query: '{ statistics { version } }' })],
    ['an answer by GET', GET_QUERY],
    ['no answer, where the client has it', GET_QUERY, { headers: { 'if-none-match': '*' } }],
    ['an answer with errors', '/graphql', json({ query: '{ traceIndustry(industry: "industry:x") { platform { id } } }' })],
    ['a refusal by Apollo', '/graphql', json({ query: '{ nothing }' })],
    ['a refusal of the method', '/graphql', { method: 'PUT' }],
    ['a refusal of the body', '/graphql', { ...json({}), body: '{' }],
  ])('%s comes with headers that keep it to itself, and with an id of its own', async (_name, path, init) => {
    const { headers } = await api.send(path, init);
    const again = await api.send(path, init);
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(again.headers.get('x-request-id')).not.toBe(headers.get('x-request-id'));
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self';.*script-src 'self'(;|$)/);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
  });
});
