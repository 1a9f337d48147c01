import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSeeds } from '../../graph/ingestion/readSeeds.ts';
import { ONTOLOGY } from '../../graph/ontology/standard.ts';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { EXAMPLES } from '../../web/graphiql/examples.ts';
import { type Api, INGESTED_AT, startApi } from './harness/startApi.ts';

let api: Api;
beforeAll(async () => {
  const read = await readSeeds('seeds', ONTOLOGY);
  if ('issues' in read) throw new Error('the seeds have faults');
  api = await startApi({ store: memoryStore(read.dataset, INGESTED_AT) });
});
afterAll(() => api.stop());

describe('the examples of GraphiQL', () => {
  it.each(EXAMPLES.map((query) => ({ query })))('ask something that the seeds answer: %#', async ({ query }) => {
    const data = z.record(z.string(), z.union([z.array(z.unknown()), z.looseObject({})])).parse(await api.data(query));
    for (const part of Object.values(data)) expect(Object.keys(part).length).toBeGreaterThan(0);
  });
});
