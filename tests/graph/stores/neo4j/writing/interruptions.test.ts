import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../../graph/stores/Dataset.ts';
import type { GraphStore } from '../../../../../graph/stores/GraphStore.ts';
import { memoryStore } from '../../../../../graph/stores/memory/memoryStore.ts';
import { neo4jStore } from '../../../../../graph/stores/neo4j/neo4jStore.ts';
import { ingestDataset } from '../../../../../graph/stores/neo4j/writing/ingestDataset.ts';
import { generateDataset } from '../../../../bench/generator/generateGraph.ts';
import { exampleGraph } from '../../../../contract/exampleGraph.ts';
import { hasNeo4j, testSettings } from '../filledStore.ts';
import { clear, expectedContent, rawContent, rowsOf } from './database.ts';

const SIZE = 300;
const KILLS = 10;
/** An ingest of this size takes about so long, from the first look to the commit. */
const INGEST_MS = 1_500;
const PATIENT = { timeoutMs: 60_000 };
const PATIENCE_MS = 300_000;
/** Times that the graph is replaced while someone reads. */
const REPLACEMENTS = 6;

/** Starts an ingest in a process of its own and gives it when it begins. */
const ingestProcess = async (size: number, seed: number) => {
  const { uri, password } = testSettings();
  const program = 'tests/graph/stores/neo4j/writing/ingestOnce.ts';
  const child = spawn(process.execPath, ['--import', 'tsx', program, uri, password, String(size), String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = once(child, 'exit');
  await once(createInterface({ input: child.stdout }), 'line');
  return { child, exit };
};

/** What every entity says of itself, as a text to compare. */
const everything = async (store: GraphStore): Promise<string> => {
  const { items } = await store.reader(PATIENT).findEntities({ orderBy: 'NAME', page: { first: null, after: null } });
  return JSON.stringify(items.map(({ id, names, degree, status, citations }) => [id, names.zh, degree, status, citations.map(({ article }) => article)]));
};

describe.skipIf(!hasNeo4j())('an ingest', () => {
  beforeEach(clear);

  it(
    `leaves the old graph or the new one when it is killed with -9, ${KILLS} times at random moments`,
    async () => {
      const graphs = [generateDataset(SIZE, 1), generateDataset(SIZE, 2)] as const;
      const contents = graphs.map(expectedContent);
      await ingestDataset(testSettings(), graphs[0]);
      let held = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const { child, exit } = await ingestProcess(SIZE, 2 - held);
        await delay(Math.random() * INGEST_MS);
        child.kill('SIGKILL');
        await exit;
        // The database notices at once that the client is gone; what it had begun to commit it finishes.
        while ((await rowsOf("SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery")).length > 0) await delay(20);
        const content = await rawContent();
        held = contents.findIndex((expected) => JSON.stringify(expected) === JSON.stringify(content));
        expect(held, 'which of the two graphs the database holds').toBeGreaterThanOrEqual(0);
      }
      await ingestDataset(testSettings(), graphs[1]);
      expect(await rawContent()).toEqual(contents[1]);
    },
    PATIENCE_MS,
  );

  it('wins over another one at the same time, which says so', async () => {
    const outcomes = await Promise.allSettled([1, 2].map((seed) => ingestDataset(testSettings(), generateDataset(2_000, seed))));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({
      reason: { name: 'IngestRefused', underway: true, message: 'another ingest is writing to this database; try again when it is done' },
    });
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
    expect(await rawContent()).toEqual(expectedContent(generateDataset(2_000, winner + 1)));
  });

  it(
    'never shows a mixture to someone who reads meanwhile',
    async () => {
      const graphs = [generateDataset(SIZE, 1), generateDataset(SIZE, 2)] as const;
      const expected = await Promise.all(graphs.map((graph) => everything(memoryStore(graph, 'now'))));
      await ingestDataset(testSettings(), graphs[0]);
      const store = neo4jStore(testSettings());
      let done = false;
      const seen = new Set<number>();
      const reading = async (): Promise<void> => {
        while (!done) seen.add(expected.indexOf(await everything(store)));
      };
      const readers = [reading(), reading()];
      for (let replacement = 1; replacement <= REPLACEMENTS; replacement += 1) await ingestDataset(testSettings(), graphs[replacement % 2 === 0 ? 0 : 1]);
      done = true;
      await Promise.all(readers);
      await store.close();
      expect([...seen].sort()).toEqual([0, 1]);
    },
    PATIENCE_MS,
  );

  it('tells a reader that the graph was replaced between two of its questions', async () => {
    const [one, two]: readonly Dataset[] = [
      { ...exampleGraph, version: 'one' },
      { ...exampleGraph, version: 'two' },
    ];
    if (one === undefined || two === undefined) throw new Error('two graphs');
    await ingestDataset(testSettings(), one);
    const store = neo4jStore(testSettings());
    const reader = store.reader(PATIENT);
    expect((await reader.statistics()).version).toBe('one');
    await ingestDataset(testSettings(), two);
    await expect(reader.statistics()).rejects.toMatchObject({ name: 'VersionChanged' });
    expect((await store.reader(PATIENT).statistics()).version).toBe('two');
    await store.close();
  });

  it('too large for one transaction shows nothing until it is done, and goes on where it was stopped', async () => {
    const dataset = generateDataset(1_000, 3);
    const store = neo4jStore(testSettings());
    const controller = new AbortController();
    const bitByBit = { changesAtOnce: 1_000 };
    const reasons: string[] = [];
    const look = () => store.version(PATIENT).catch((error: { reason: string }) => error.reason);
    const stopped = ingestDataset(testSettings(), dataset, {
      ...bitByBit,
      signal: controller.signal,
      onProgress: (written) => void (written > 3_000 && controller.abort()),
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    reasons.push(await look());
    const report = await ingestDataset(testSettings(), dataset, bitByBit);
    expect(reasons).toEqual(['the graph is being loaded']);
    expect(report.entities.added + report.relations.added).toBeLessThan(dataset.entities.length + dataset.relations.length);
    expect(await rawContent()).toEqual(expectedContent(dataset));
    expect(await look()).toBe(dataset.version);
    await store.close();
  });
});
