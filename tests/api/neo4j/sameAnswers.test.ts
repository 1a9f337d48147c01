import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSeeds } from '../../../graph/ingestion/readSeeds.ts';
import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import type { Dataset } from '../../../graph/stores/Dataset.ts';
import { memoryStore } from '../../../graph/stores/memory/memoryStore.ts';
import { filledStore, hasNeo4j } from '../../graph/stores/neo4j/filledStore.ts';
import { ATTEMPTS } from '../harness/patient.ts';
import { type Api, INGESTED_AT, startApi } from '../harness/startApi.ts';
import { realOperations } from './realOperations.ts';

describe.skipIf(!hasNeo4j())('both stores, on the seeds', () => {
  let dataset: Dataset;
  let embedded: Api;
  let neo4j: Api;

  beforeAll(async () => {
    const read = await readSeeds('seeds', ONTOLOGY);
    if ('issues' in read) throw new Error(`the seeds have faults: ${read.issues.length}`);
    dataset = read.dataset;
    embedded = await startApi({ store: memoryStore(dataset, INGESTED_AT) });
    neo4j = await startApi({ store: await filledStore(dataset) });
  });
  afterAll(async () => {
    await embedded?.stop();
    await neo4j?.stop();
  });

  /** What a client gets, to the byte, once the database has had time to plan. */
  const answerOf = async (api: Api, query: string): Promise<string> => {
    for (let attempt = 1; ; attempt += 1) {
      const response = await api.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
      const body = await response.text();
      if (attempt === ATTEMPTS || !/"code":"(?:TIMEOUT|SERVICE_UNAVAILABLE)"/.test(body)) return body;
    }
  };

  it('answer every operation alike, byte for byte', async () => {
    const operations = realOperations(dataset);
    expect(operations.length).toBeGreaterThan(300);
    const failed: unknown[] = [];
    for (const query of operations) {
      const [expected, answer] = await Promise.all([answerOf(embedded, query), answerOf(neo4j, query)]);
      if (expected.includes('"errors"')) failed.push({ query, expected });
      expect({ query, answer }).toEqual({ query, answer: expected });
    }
    expect(failed).toEqual([]);
  });

  it.each(['json', 'graphml', 'csv.zip'])('export the same graph as %s', async (extension) => {
    const ids = dataset.entities.filter(({ type }) => type === 'CITY').map(({ id }) => id);
    for (const path of [`/export/graph.${extension}`, `/export/graph.${extension}?ids=${ids.join(',')}`]) {
      const [expected, answer] = await Promise.all([embedded.send(path), neo4j.send(path)].map(async (sent) => Buffer.from(await (await sent).arrayBuffer())));
      // Only the time of the ingest is another: it stands in the head of the file, and in the dates within a zip.
      const told = (bytes: Buffer | undefined) => (extension === 'csv.zip' ? bytes?.length : bytes?.toString('utf8').replace(/20\d\d-[\d-]+T[\d:.]+Z/, 'then'));
      expect(told(answer)).toEqual(told(expected));
    }
  });
});
