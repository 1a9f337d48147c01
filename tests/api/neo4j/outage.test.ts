import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_CONNECTIONS } from '../../../graph/stores/neo4j/connection/openDriver.ts';
import { neo4jStore } from '../../../graph/stores/neo4j/neo4jStore.ts';
import { ingestDataset } from '../../../graph/stores/neo4j/writing/ingestDataset.ts';
import { exampleGraph } from '../../contract/exampleGraph.ts';
import { hasNeo4j } from '../../graph/stores/neo4j/filledStore.ts';
import { RestartableNeo4j } from '../../graph/stores/neo4j/RestartableNeo4j.ts';
import { type Api, startApi } from '../harness/startApi.ts';

/** People who ask at the same time, each as soon as the last answer is there. */
const CLIENTS = 6;
/** What each asks after the database is back. */
const AFTERWARDS = 30;
/** What the contract promises, in milliseconds. */
const READINESS_MS = 3_000;
const REFUSAL_MS = 5_000;
const KNOCK_MS = 50;

/** None is answered from memory: each asks for a number of its own. */
const QUESTIONS = [
  'query ($n: Int!) { city(id: "city:deyang") { name programmes(first: $n) { nodes { name cities { name } } } } }',
  'query ($n: Int!) { search(text: "德阳", first: $n) { entity { name } } }',
  'query ($n: Int!) { sharedProgrammes(cities: ["city:deyang", "city:leshan"]) { programme { name } } entities(first: $n) { totalCount } }',
  'query ($n: Int!) { neighbourhood(ids: ["city:deyang"], limit: $n) { entities { name } relations { type } } }',
];
const LARGEST_PAGE = 50;

interface Told {
  readonly codes: readonly string[];
  readonly ms: number;
}

describe.skipIf(!hasNeo4j())('a Neo4j that is killed under load and comes back', () => {
  let database: RestartableNeo4j;
  let api: Api;
  let asked = 0;

  beforeAll(async () => {
    database = await RestartableNeo4j.create();
    await database.start();
    await ingestDataset(database.settings, exampleGraph);
    api = await startApi({ store: neo4jStore(database.settings) });
  });
  afterAll(async () => {
    await api?.stop();
    await database?.remove();
  });

  const askOne = async (): Promise<Told> => {
    asked += 1;
    const began = performance.now();
    const { errors = [] } = await api.ask(QUESTIONS[asked % QUESTIONS.length] ?? '', { n: 1 + (asked % LARGEST_PAGE), asked });
    return { codes: errors.map(({ extensions }) => extensions.code), ms: performance.now() - began };
  };
  const ready = async () => (await api.send('/readyz')).status === 200;
  const untilItIsReady = async () => {
    while (!(await ready())) await delay(KNOCK_MS);
  };

  /** Asks with all clients until told to stop; gives what each request was told. */
  const load = () => {
    let running = true;
    const told: Told[] = [];
    const clients = Array.from({ length: CLIENTS }, async () => {
      while (running) {
        told.push(await askOne());
        // Refusals come at once; a client that asks on and on would only heat the machine.
        if (told.at(-1)?.codes.length !== 0) await delay(KNOCK_MS);
      }
    });
    return async () => {
      running = false;
      await Promise.all(clients);
      return told;
    };
  };

  it('keeps the service alive, says so in time, and is asked without a fault once it is ready again', async () => {
    for (const _ of QUESTIONS) await askOne();
    const stop = load();
    await delay(READINESS_MS / 3);
    const measures = await (await api.send('/metrics')).text();
    expect(measures).toMatch(/^policy_graph_pool_connections_in_use \d+$/m);
    expect(measures).toMatch(/^policy_graph_remembered_records \d+$/m);
    expect(measures).toContain(`policy_graph_pool_connections_limit ${MOST_CONNECTIONS}\n`);
    await database.kill();
    expect((await api.send('/healthz')).status).toBe(200);
    const began = performance.now();
    const readiness = await api.send('/readyz');
    expect(performance.now() - began).toBeLessThan(READINESS_MS);
    expect({ status: readiness.status, body: await readiness.json() }).toEqual({
      status: 503,
      body: { status: 'not ready', reason: expect.stringMatching(/^the database (?:cannot be reached|does not answer)$/) },
    });
    await delay(READINESS_MS);

    const during = await stop();
    expect(new Set(during.flatMap(({ codes }) => codes))).toEqual(new Set(['SERVICE_UNAVAILABLE']));
    const refused = during.filter(({ codes }) => codes.length > 0);
    expect(Math.max(...refused.map(({ ms }) => ms))).toBeLessThan(REFUSAL_MS);

    await database.start();
    await untilItIsReady();
    const afterwards = await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        const told: Told[] = [];
        for (let number = 0; number < AFTERWARDS; number += 1) told.push(await askOne());
        return told;
      }),
    );
    expect(afterwards.flat().flatMap(({ codes }) => codes)).toEqual([]);
  });
});
