import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphReader, GraphStore, TraceIndustryQuery } from '../../graph/stores/GraphStore.ts';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { LIMITS } from '../../graph/stores/neo4j/records/firstTraces.ts';
import { ingestDataset } from '../../graph/stores/neo4j/writing/ingestDataset.ts';
import { filledStore, hasNeo4j, testSettings } from '../graph/stores/neo4j/filledStore.ts';
import { rowsOf } from '../graph/stores/neo4j/writing/database.ts';
import { broadGraph, FAR_AWAY } from './broadGraph.ts';
import { idOf } from './drafts.ts';
import { TIMEOUT_MS } from './NewReader.ts';

const BROAD = idOf('industry:broad');
const FIRST = [1, 25, LIMITS.rows, LIMITS.rows + 1, undefined];
const CITIES: Readonly<Record<string, TraceIndustryQuery['cities']>> = {
  'of all cities': undefined,
  'of a city that hosts few of its platforms': [idOf('city:c4')],
  'of a city that hosts many of its platforms': [idOf('city:c0')],
  'of cities that host by districts': [idOf('city:c1'), idOf('city:c2'), idOf('city:c3')],
  'of cities that one place counts for both': [idOf('city:c2'), idOf('city:c3')],
  'of a city named twice': [idOf('city:c4'), idOf('city:c4')],
  'of a city that hosts nothing': [idOf('city:none')],
};

describe.skipIf(!hasNeo4j())('on a real Neo4j, a broad industry', () => {
  const stores: GraphStore[] = [];
  const store = (dataset = broadGraph('one')): GraphStore => memoryStore(dataset, '2024-01-01T00:00:00.000Z');
  beforeAll(async () => {
    stores.push(store(), await filledStore(broadGraph('one')));
  });
  afterAll(async () => {
    for (const open of stores) await open.close();
  });
  const ask = (of: GraphStore | undefined, query: Partial<TraceIndustryQuery>): ReturnType<GraphReader['traceIndustry']> =>
    of?.reader({ timeoutMs: TIMEOUT_MS }).traceIndustry({ industry: BROAD, includeNarrower: true, ...query }) ?? Promise.reject(new Error('no store'));

  it('has more platforms than the limit, and rows that differ in how many relations say so', async () => {
    const rows = await ask(stores[0], {});
    expect(rows.length).toBeGreaterThan(LIMITS.platforms);
    expect(new Set(rows.slice(0, LIMITS.rows).map(({ via }) => via.length)).size).toBeGreaterThan(5);
    expect(new Set(rows.slice(0, LIMITS.rows).map(({ industry }) => industry.id)).size).toBeGreaterThan(2);
  });

  for (const [name, cities] of Object.entries(CITIES)) {
    it.each([true, false])(`is traced as in the embedded store, ${name}, with narrower ones: %s`, async (includeNarrower) => {
      for (const first of FIRST) {
        const query = { cities, includeNarrower, first };
        expect(await ask(stores[1], query), `first ${first}`).toEqual(await ask(stores[0], query));
      }
    });
  }

  it('reads its first rows off, and counts where more are asked for than it keeps', async () => {
    const lists = await rowsOf('MATCH (n:Entity) WHERE n.firstTraces IS NOT NULL RETURN n.id AS id, size(n.firstTraces) AS kept');
    expect(lists).toEqual([{ id: BROAD, kept: LIMITS.rows }]);
    await rowsOf('MATCH (n:Entity {id: $id}) SET n.firstTraces = n.firstTraces[..3]', { id: BROAD });
    expect(await ask(stores[1], { first: LIMITS.rows })).toEqual(await ask(stores[0], { first: 3 }));
    expect(await ask(stores[1], { first: LIMITS.rows + 1 })).toEqual(await ask(stores[0], { first: LIMITS.rows + 1 }));
  });

  it('keeps other first rows when a relation far away comes or goes', async () => {
    const [before, after] = [broadGraph('two'), broadGraph('three', [FAR_AWAY])];
    const first = { first: 25 };
    expect(await ask(store(after), first)).not.toEqual(await ask(store(before), first));
    for (const dataset of [before, after, before]) {
      await ingestDataset(testSettings(), dataset);
      expect(await ask(stores[1], first)).toEqual(await ask(store(dataset), first));
    }
  });
});
