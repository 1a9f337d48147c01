import type { GraphStore } from '../../../graph/stores/GraphStore.ts';
import { memoryStore } from '../../../graph/stores/memory/memoryStore.ts';
import { neo4jStore } from '../../../graph/stores/neo4j/neo4jStore.ts';
import { ingestDataset } from '../../../graph/stores/neo4j/writing/ingestDataset.ts';
import type { Bench, Outcome, Part, Row } from '../Part.ts';
import { OPERATIONS, type Operation } from '../questions/operations.ts';
import { onBareHttp } from '../services/bareHttp.ts';
import { createClient } from '../services/client.ts';
import { onNeo4j } from '../services/database.ts';
import { openCrowd } from '../services/openCrowd.ts';
import { onOwnApi } from '../services/ownApi.ts';
import { seedGraph } from '../services/seedGraph.ts';
import { unremembered } from '../services/unremembered.ts';
import { warm } from '../services/warm.ts';
import { median, rounded } from '../timing/quantile.ts';
import { alternateRates } from '../timing/throughput.ts';

const TURNS = 5;
const TURN_MS = 600;
const BARE_TURNS = 3;
/** Of each operation, either way, before any is measured. */
const WARM_UP_MS = 300;
/** How many times as many unchanged questions a second as changed ones. */
const TIMES = 5;

interface Measured {
  readonly name: string;
  /** Unchanged questions for each changed one. */
  readonly ratio: number;
  /** Answers of a bare HTTP server for each changed question: no cache behind HTTP reaches more. */
  readonly most: number;
  readonly row: Row;
}

/** How often a second a bare HTTP server gives this answer. */
const bareRate = (answer: string, operation: Operation, bench: Bench): Promise<number> =>
  onBareHttp(answer, async (address) => {
    const crowd = openCrowd(address, { numbered: false });
    const rates: number[] = [];
    for (let turn = 0; turn <= bench.repeats(BARE_TURNS); turn += 1) rates.push(await crowd.rate(operation, TURN_MS));
    crowd.close();
    return median(rates.slice(1));
  });

const measureStore = (store: GraphStore, bench: Bench): Promise<readonly Measured[]> =>
  onOwnApi(unremembered(store), async (address) => {
    const client = createClient(address, { numbered: true });
    const [same, other] = [openCrowd(address, { numbered: false }), openCrowd(address, { numbered: true })];
    const measured: Measured[] = [];
    // The first ones would be measured while the service itself still warms up.
    for (const { query, variables } of OPERATIONS) await warm(() => client.ask(query, variables));
    for (const operation of OPERATIONS) for (const crowd of [same, other]) await crowd.rate(operation, bench.repeats(WARM_UP_MS));
    for (const operation of OPERATIONS) {
      const { name } = operation;
      bench.say(`${store.name}, ${name} (${measured.length + 1} of ${OPERATIONS.length})`);
      const rates = await alternateRates(
        (ms) => same.rate(operation, ms),
        (ms) => other.rate(operation, ms),
        bench.repeats(TURNS),
        TURN_MS,
      );
      const [cached, uncached] = [median(rates.one), median(rates.other)];
      const bare = await bareRate(await client.ask(operation.query, operation.variables), operation, bench);
      const row = {
        store: store.name,
        operation: name,
        'cached per s': rounded(cached),
        'uncached per s': rounded(uncached),
        ratio: rounded(cached / uncached),
        'bare HTTP per s': rounded(bare),
        'its ratio': rounded(bare / uncached),
      };
      measured.push({ name, ratio: cached / uncached, most: bare / uncached, row });
    }
    client.close();
    same.close();
    other.close();
    return measured;
  });

/** How many reach the aim, and of the others what bare HTTP would reach. */
const said = (measured: readonly Measured[]): string => {
  const short = measured
    .filter(({ ratio }) => ratio < TIMES)
    .map(({ name, ratio, most }) => `; ${name} ${rounded(ratio)}, where bare HTTP has ${rounded(most)}`);
  return `${measured.length - short.length} of ${measured.length} operations, median ${rounded(median(measured.map(({ ratio }) => ratio)))}${short.join('')}`;
};

const outcomeOf = (onDatabase: readonly Measured[], inMemory: readonly Measured[]): Outcome => ({
  tables: [{ title: 'An unchanged question and one that was never asked before', rows: [...onDatabase, ...inMemory].map(({ row }) => row) }],
  verdicts: [onDatabase, inMemory].map((measured, at) => ({
    aim: `${at === 0 ? 'Neo4j' : 'embedded'}: from the cache at ${TIMES} times the uncached rate`,
    measured: said(measured),
    met: measured.every(({ ratio }) => ratio >= TIMES),
  })),
});

export const cache: Part = {
  name: 'cache',
  about: 'an unchanged question from the cache beside one that was never asked before, on both stores',
  run: async (bench) => {
    const dataset = await seedGraph();
    const onDatabase = await onNeo4j(bench.say, async (settings) => {
      await ingestDataset(settings, dataset);
      const store = neo4jStore(settings);
      try {
        return await measureStore(store, bench);
      } finally {
        await store.close();
      }
    });
    return outcomeOf(onDatabase, await measureStore(memoryStore(dataset, new Date().toISOString()), bench));
  },
};
