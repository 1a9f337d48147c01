import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, readAnswer, startApi } from './harness/startApi.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const QUERY = '{ statistics { store } }';
const JSON_TYPE = { 'content-type': 'application/json' };
const ANSWERED = { data: { statistics: { store: 'memory' } } };

interface Refused {
  readonly name: string;
  readonly path?: string;
  readonly init: RequestInit;
  readonly status: number;
  readonly code?: string;
}

const post = (body: RequestInit['body'], headers: Record<string, string> = JSON_TYPE): RequestInit => ({ method: 'POST', headers, body: body ?? null });
const asked = JSON.stringify({ query: QUERY });

const REFUSED: readonly Refused[] = [
  ...[
    '',
    '{',
    'null',
    '1',
    'true',
    '"x"',
    '[]',
    '{}',
    'query=x',
    '{"query": 1}',
    '{"query": null}',
    '{"query": ""}',
    '\u0000',
    '{"query": "{ cities { id } }", "variables": 1}',
  ].map((body) => ({
    name: `the body ${JSON.stringify(body)}`,
    init: post(body),
    status: 400,
  })),
  ...['{"variables": "x"}', '{"variables": []}', '{"operationName": 1}', '{"extensions": "x"}'].map((rest) => ({
    name: `the body part ${rest}`,
    init: post(JSON.stringify({ query: QUERY, ...JSON.parse(rest) })),
    status: 400,
  })),
  { name: 'several operations in one body', init: post(`[${asked},${asked}]`), status: 400 },
  { name: 'gzip that is none', init: post('no gzip', { ...JSON_TYPE, 'content-encoding': 'gzip' }), status: 400 },
  { name: 'an unknown encoding', init: post(asked, { ...JSON_TYPE, 'content-encoding': 'rot13' }), status: 415 },
  { name: 'an unknown charset', init: post(asked, { 'content-type': 'application/json; charset=klingon' }), status: 415 },
  { name: 'a form', init: post('query=%7Bcities%7Bid%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' }), status: 415 },
  { name: 'plain text', init: post(asked, { 'content-type': 'text/plain' }), status: 415 },
  { name: 'the media type application/graphql', init: post(QUERY, { 'content-type': 'application/graphql' }), status: 415 },
  { name: 'a file upload', init: { method: 'POST', body: new FormData() }, status: 415 },
  { name: 'a client that takes only HTML', init: post(asked, { ...JSON_TYPE, accept: 'text/html' }), status: 406 },
  { name: 'a client that takes no JSON', init: post(asked, { ...JSON_TYPE, accept: 'application/json;q=0, text/html' }), status: 406 },
  {
    name: 'a body that is too large',
    init: post(JSON.stringify({ query: QUERY, variables: { x: 'x'.repeat(100_000) } })),
    status: 413,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'a body that unpacks to too much',
    init: post(new Uint8Array(gzipSync('x'.repeat(10_000_000))), { ...JSON_TYPE, 'content-encoding': 'gzip' }),
    status: 413,
    code: 'QUERY_TOO_COMPLEX',
  },
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS'].map((method) => ({ name: `the method ${method}`, init: { method }, status: 405 })),
  { name: 'GET without a query', init: {}, status: 400 },
  { name: 'GET with two queries', path: '/graphql?query=%7Bcities%7Bid%7D%7D&query=%7Bcities%7Bid%7D%7D', init: {}, status: 400 },
  { name: 'GET with variables that are no JSON', path: '/graphql?query=%7Bcities%7Bid%7D%7D&variables=%7B', init: {}, status: 400 },
  { name: 'GET with a mutation', path: '/graphql?query=mutation%7Ba%7D', init: {}, status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
  {
    name: 'a persisted query',
    path: '/graphql?extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22x%22%7D%7D',
    init: {},
    status: 400,
  },
  { name: 'an unknown path', path: '/admin', init: {}, status: 404 },
  { name: 'a path that is not well-formed', path: '/%E0%A4%A', init: {}, status: 404 },
  { name: 'a path that climbs', path: '/..%2f..%2fpackage.json', init: {}, status: 404 },
];

describe('the edge', () => {
  it.each(REFUSED)('refuses $name with $status, in the form of GraphQL', async ({ path = '/graphql', init, status, code = 'BAD_USER_INPUT' }) => {
    const response = await api.send(path, init);
    const type = response.headers.get('content-type');
    const answer = await readAnswer(response);
    expect({ status: answer.status, type, codes: answer.errors?.map(({ extensions }) => extensions.code) }).toEqual({
      status,
      type: expect.stringMatching(/^application\/(graphql-response\+)?json; charset=utf-8$/),
      codes: [code],
    });
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.[0]?.message).not.toMatch(/node_modules|\.js|at \w+ \(|express|apollo/i);
    expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('says which methods there are', async () => {
    expect((await api.send('/graphql', { method: 'PUT' })).headers.get('allow')).toBe('GET, POST');
  });

  it('says how large a body may be and was', async () => {
    const body = JSON.stringify({ query: QUERY, variables: { x: 'x'.repeat(150_000) } });
    expect((await readAnswer(await api.send('/graphql', post(body)))).errors?.[0]?.extensions).toEqual({
      code: 'QUERY_TOO_COMPLEX',
      limit: 100_000,
      actual: body.length,
    });
  });

  it.each<[string, string, RequestInit]>([
    ['a plain GET', `/graphql?query=${encodeURIComponent(QUERY)}`, {}],
    [
      'GET with variables',
      `/graphql?query=${encodeURIComponent('query ($id: ID!) { statistics { store } city(id: $id) { id } }')}&variables=${encodeURIComponent('{"id":"x"}')}`,
      {},
    ],
    ['JSON with a charset', '/graphql', post(asked, { 'content-type': 'application/json; charset=utf-8' })],
    ['gzip', '/graphql', post(new Uint8Array(gzipSync(asked)), { ...JSON_TYPE, 'content-encoding': 'gzip' })],
    ['null for variables and the operation name', '/graphql', post(JSON.stringify({ query: QUERY, variables: null, operationName: null, extensions: null }))],
    ['extensions that nobody knows', '/graphql', post(JSON.stringify({ query: QUERY, extensions: { x: 1 } }))],
  ])('answers %s', async (_name, path, init) => {
    const response = await api.send(path, init);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(ANSWERED);
  });

  it.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['text/html, application/graphql-response+json;q=0.9, */*;q=0.1', 'application/graphql-response+json; charset=utf-8'],
  ])('answers a client that accepts %s with %s', async (accept, type) => {
    expect((await api.send('/graphql', post(asked, { ...JSON_TYPE, accept }))).headers.get('content-type')).toBe(type);
  });

  it('survives clients that go away amid their request', async () => {
    await new Promise<void>((resolve) => {
      const going = request(`${api.address}/graphql`, { method: 'POST', headers: { ...JSON_TYPE, 'content-length': 1000 } });
      going.on('error', () => resolve());
      going.write('{"query": "', () => going.destroy(new Error('gone')));
    });
    expect(await api.data(QUERY)).toEqual(ANSWERED.data);
  });
});

describe('health', () => {
  it('says that the service is alive and ready, and which version of the graph it has', async () => {
    expect(await (await api.send('/healthz')).json()).toEqual({ status: 'alive' });
    expect(await (await api.send('/readyz')).json()).toEqual({ status: 'ready', version: 'example' });
  });

  it('counts requests by what they asked and how they ended, with nothing that a client can choose', async () => {
    await api.ask('query Evil_name_1 { city(id: "city:deyang") { id } }');
    await api.ask('query Evil_name_2 { paths(from: "evil:id", to: "city:deyang") { length } }');
    await api.ask('{ evil_field }');
    const metrics = await (await api.send('/metrics')).text();
    expect(metrics).toContain('policy_graph_requests_total{operation="city",code="OK"} 1');
    expect(metrics).toContain('policy_graph_requests_total{operation="paths",code="BAD_USER_INPUT"} 1');
    expect(metrics).toContain('policy_graph_requests_total{operation="refused",code="GRAPHQL_VALIDATION_FAILED"}');
    expect(metrics).toContain('policy_graph_version_info{version="example"} 1');
    expect(metrics).toMatch(/policy_graph_request_duration_seconds_bucket\{le="0\.1",operation="city"\} 1/);
    expect(metrics).not.toMatch(/evil/i);
  });

  it('logs each request as one line of JSON: its id, what it asked, how it ended and how long it took, and nothing of what was asked', async () => {
    const { headers } = await api.ask('{ search(text: "private words") { score } }');
    const line = api.log.find((text) => text.includes(String(headers.get('x-request-id'))));
    expect(JSON.parse(line ?? '')).toMatchObject({ operation: 'search', codes: [], status: 200, durationMs: expect.any(Number), msg: 'answered' });
    expect(api.log.join('')).not.toContain('private words');
  });
});
