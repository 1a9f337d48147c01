import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, SharedProgrammesQuery } from '../../graph/stores/GraphStore.ts';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { filledStore, hasNeo4j } from '../graph/stores/neo4j/filledStore.ts';
import { BUSY, busyCities, CALM } from './busyCities.ts';
import { TIMEOUT_MS } from './NewReader.ts';
import { NOBODY } from './pages.ts';

const QUESTIONS = 80;
/** Of the graph; the questions about it are others each time. */
const SEED = 42;
const [FIRST, SECOND, THIRD] = BUSY;

const questions: fc.Arbitrary<SharedProgrammesQuery> = fc.record({
  cities: fc.oneof(
    { arbitrary: fc.array(fc.constantFrom(...BUSY), { minLength: 1, maxLength: 8 }), weight: 4 },
    fc.array(fc.constantFrom(...BUSY, CALM), { minLength: 1 }),
  ),
  minimumCities: fc.integer({ min: 1, max: 7 }),
  kinds: fc.option(fc.subarray(['PLAN', 'SCHEME'] as const, { minLength: 1 }), { nil: undefined, freq: 2 }),
  first: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
});

describe.skipIf(!hasNeo4j())('on a real Neo4j, cities with very many relations', () => {
  const stores: GraphStore[] = [];
  beforeAll(async () => {
    const dataset = busyCities(SEED);
    stores.push(memoryStore(dataset, '2024-01-01T00:00:00.000Z'), await filledStore(dataset));
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
  });
  const answers = (query: SharedProgrammesQuery) => Promise.all(stores.map((store) => store.reader({ timeoutMs: TIMEOUT_MS }).sharedProgrammes(query)));

  it('share what they share in the embedded store, however many of them are asked for and however many have to share it', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async (query) => {
        const [expected, answer] = await answers(query);
        expect(answer).toEqual(expected);
      }),
      { numRuns: QUESTIONS },
    );
  });

  it('share the same where one is given twice', async () => {
    const [once] = await answers({ cities: [FIRST, SECOND, THIRD].flatMap((id) => id ?? []), minimumCities: 3 });
    const [, twice] = await answers({ cities: [FIRST, FIRST, SECOND, THIRD, THIRD].flatMap((id) => id ?? []), minimumCities: 3 });
    expect(once?.length).toBeGreaterThan(0);
    expect(twice).toEqual(once);
  });

  it('are named where one of them does not exist', async () => {
    const [, store] = stores;
    const asked = store?.reader({ timeoutMs: TIMEOUT_MS }).sharedProgrammes({ cities: [...BUSY, NOBODY], minimumCities: 2 });
    await expect(asked).rejects.toMatchObject({ name: 'UnknownEntity', ids: [NOBODY] });
  });
});
