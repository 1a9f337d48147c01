import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoreUnavailable } from '../../../graph/stores/errors.ts';
import type { GraphStore, ReaderOptions } from '../../../graph/stores/GraphStore.ts';
import { memoryStore } from '../../../graph/stores/memory/memoryStore.ts';
import { exampleGraph } from '../../contract/exampleGraph.ts';
import { type Api, INGESTED_AT, startApi } from '../harness/startApi.ts';
import { wrappedStore } from '../harness/wrappedStore.ts';

const QUERY = '{ statistics { version } }';
const path = `/graphql?query=${encodeURIComponent(QUERY)}`;
/** The contract says one second; on a machine that has other things to do it may be several until this process has its turn. */
const PATIENCE = { timeout: 10_000, interval: 50 };

let api: Api | undefined;
afterEach(() => api?.stop());

const startCounted = async () => {
  let questions = 0;
  let held = 'first';
  let reachable = true;
  const stores = new Map(['first', 'second'].map((name) => [name, memoryStore({ ...exampleGraph, version: name }, INGESTED_AT)]));
  const current = (): GraphStore => {
    const store = stores.get(held);
    if (store === undefined) throw new Error(`${held} is none of the two`);
    return store;
  };
  const reach = () => {
    if (!reachable) throw new StoreUnavailable('gone');
    questions += 1;
  };
  const version = async (options: ReaderOptions) => {
    if (!reachable) throw new StoreUnavailable('gone');
    return current().version(options);
  };
  const store: GraphStore = {
    name: 'memory',
    version,
    ready: version,
    connections: () => null,
    close: async () => undefined,
    reader: (options) => wrappedStore(current(), reach).reader(options),
  };
  api = await startApi({ store });
  const ingest = (name: string) => {
    held = name;
  };
  const lose = () => {
    reachable = false;
  };
  return { api, ingest, lose, asked: () => questions };
};

describe('answers', () => {
  it('to an unchanged question are given again without asking the store', async () => {
    const { api, asked } = await startCounted();
    await vi.waitFor(async () => {
      const before = asked();
      await api.data(QUERY);
      expect(asked()).toBe(before);
    }, PATIENCE);
    const before = asked();
    expect(await api.data(QUERY)).toEqual({ statistics: { version: 'first' } });
    expect(asked()).toBe(before);
    expect(await (await api.send('/metrics')).text()).toMatch(/policy_graph_cache_lookups_total\{result="hit"\} [1-9]/);
  });

  it('to the same text with other variables are others', async () => {
    const { api } = await startCounted();
    const query = 'query ($id: ID!) { city(id: $id) { id } }';
    for (const id of ['city:deyang', 'city:leshan', 'city:deyang']) expect(await api.data(query, { id })).toEqual({ city: { id } });
  });

  it('with errors are worked out anew each time, and say that nobody may keep them', async () => {
    const { api, asked } = await startCounted();
    const query = '{ traceIndustry(industry: "industry:atlantis") { platform { id } } }';
    const { headers } = await api.ask(query);
    const before = asked();
    await api.ask(query);
    expect(asked()).toBe(before + 1);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
  });

  it('carry an ETag, and a client that has them already gets 304', async () => {
    const { api } = await startCounted();
    const first = await api.send(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('vary')).toContain('accept');
    const again = await api.send(path, { headers: { 'if-none-match': etag } });
    expect({ status: again.status, body: await again.text() }).toEqual({ status: 304, body: '' });
    expect((await api.send(path, { headers: { 'if-none-match': '"another"' } })).status).toBe(200);
  });

  it('are of the new graph soon after an ingest, and carry another ETag', async () => {
    const { api, ingest } = await startCounted();
    const before = (await api.send(path)).headers.get('etag') ?? '';
    await vi.waitFor(async () => expect((await api.send(path, { headers: { 'if-none-match': before } })).status).toBe(304), PATIENCE);
    ingest('second');
    await vi.waitFor(async () => expect((await api.send(path, { headers: { 'if-none-match': before } })).status).toBe(200), PATIENCE);
    expect(await api.data(QUERY)).toEqual({ statistics: { version: 'second' } });
    expect(await (await api.send('/metrics')).text()).toContain('policy_graph_version_info{version="second"} 1');
  });

  it('are not given from memory when the database is gone', async () => {
    const { api, lose } = await startCounted();
    await api.data(QUERY);
    lose();
    await vi.waitFor(async () => expect((await api.ask(QUERY)).errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' }), PATIENCE);
    expect((await api.send('/readyz')).status).toBe(503);
    expect((await api.send('/healthz')).status).toBe(200);
  });
});
