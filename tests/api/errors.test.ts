import { afterEach, describe, expect, it } from 'vitest';
import { StoreTimeout, StoreUnavailable } from '../../graph/stores/errors.ts';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { exampleGraph } from '../contract/exampleGraph.ts';
import { type Api, INGESTED_AT, startApi } from './harness/startApi.ts';
import { wrappedStore } from './harness/wrappedStore.ts';

const SECRET = 'bolt://neo4j:hunter2@10.1.2.3:7687 MATCH (n) RETURN n';

let api: Api | undefined;
afterEach(async () => {
  await api?.stop();
  api = undefined;
});

/** The service over a store whose every question fails with what `fault` makes. */
const startFailing = async (fault: () => Error): Promise<Api> => {
  const store = wrappedStore(memoryStore(exampleGraph, INGESTED_AT), () => {
    throw fault();
  });
  api = await startApi({ store });
  return api;
};

describe('a fault of the store', () => {
  it('is SERVICE_UNAVAILABLE when the database cannot be reached, and the log knows why', async () => {
    const { ask, log } = await startFailing(() => new StoreUnavailable('the database does not answer', { cause: new Error(SECRET) }));
    const { status, data, errors } = await ask('{ statistics { entities } }');
    expect({ status, data }).toEqual({ status: 200, data: null });
    expect(errors?.map(({ extensions, path }) => ({ extensions, path }))).toEqual([{ extensions: { code: 'SERVICE_UNAVAILABLE' }, path: ['statistics'] }]);
    expect(JSON.stringify(errors)).not.toContain('10.1.2.3');
    expect(log.join('')).toContain('the database does not answer');
  });

  it('is TIMEOUT when the time of the request is over', async () => {
    const { ask } = await startFailing(() => new StoreTimeout(SECRET));
    const { errors } = await ask('{ statistics { entities } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'TIMEOUT' });
    expect(JSON.stringify(errors)).not.toContain('MATCH');
  });

  it('is INTERNAL_SERVER_ERROR with the id of the request and nothing else when nobody expected it; the log has the truth under that id', async () => {
    const { ask, log } = await startFailing(() => new TypeError(SECRET));
    const { errors, headers } = await ask('{ statistics { entities } }');
    const requestId = headers.get('x-request-id');
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
    expect(JSON.stringify(errors)).not.toMatch(/hunter2|MATCH|TypeError|\.ts|node_modules/);
    const line = log.find((text) => text.includes('TypeError'));
    expect(line).toContain(String(requestId));
    expect(line).toContain(SECRET);
  });

  it('takes only the field with it that it concerns, where that may be null', async () => {
    api = await startApi({
      store: wrappedStore(memoryStore(exampleGraph, INGESTED_AT), (question) => {
        if (question === 'relations') throw new StoreUnavailable('gone');
      }),
    });
    const { data, errors } = await api.ask('{ city(id: "city:deyang") { id } node(id: "city:deyang.PART_OF.region:sichuan") { id } }');
    expect(data).toEqual({ city: { id: 'city:deyang' }, node: null });
    expect(errors?.map(({ path }) => path)).toEqual([['node']]);
  });
});

describe('a fault of the request', () => {
  it.each([
    ['{', 400, 'GRAPHQL_PARSE_FAILED'],
    ['{ entitie { id } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['{ entities(filtre: 1) { totalCount } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['{ entities(filter: {types: [CITTY]}) { totalCount } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['{ city(id: "city:deyang") }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { addCity }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { cities { id } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($types: [EntityType!]) { entities(filter: {types: $types}) { totalCount } }', 400, 'BAD_USER_INPUT'],
    ['query ($id: ID!) { node(id: $id) { id } }', 400, 'BAD_USER_INPUT'],
    ['query ($id: ID = "city:deyang") { node(id: $id) { id } entities { totalCount } }', 400, 'BAD_USER_INPUT'],
  ])('is told before anything runs: %s', async (query, status, code) => {
    api = await startApi();
    const answer = await api.ask(query, { types: ['CITTY'], id: null });
    expect({ status: answer.status, code: answer.errors?.[0]?.extensions.code }).toEqual({ status, code });
    expect(answer.data).toBeUndefined();
    expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean/i);
  });

  it('is told where the document has no such operation', async () => {
    api = await startApi();
    const response = await api.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query A { cities { id } }', operationName: 'B' }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'operationName' } }] });
  });
});
