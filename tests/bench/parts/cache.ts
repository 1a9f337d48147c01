import type { GraphStore } from '../../../graph/stores/GraphStore.ts';
import { memoryStore } from '../../../graph/stores/memory/memoryStore.ts';
import { neo4jStore } from '../../../graph/stores/neo4j/neo4jStore.ts';
import { ingestDataset } from '../../../graph/stores/neo4j/writing/ingestDataset.ts';
import type { Bench, Outcome, Part, Row } from '../Part.ts';
import { OPERATIONS } from '../questions/operations.ts';
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
/** Of each operation, either way, before any is measured. */
const WARM_UP_MS = 300;
/** How many times as many unchanged questions a second as changed ones. */
const TIMES = 5;

interface Measured {
  readonly ratio: number;
  readonly row: Row;
}

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
      const row = {
        store: store.name,
        operation: name,
        'cached per s': rounded(cached),
        'uncached per s': rounded(uncached),
        ratio: rounded(cached / uncached),
      };
      measured.push({ ratio: cached / uncached, row });
    }
    client.close();
    same.close();
    other.close();
    return measured;
  });

const outcomeOf = (onDatabase: readonly Measured[], inMemory: readonly Measured[]): Outcome => ({
  tables: [{ title: 'An unchanged question and one that was never asked before', rows: [...onDatabase, ...inMemory].map(({ row }) => row) }],
  verdicts: [onDatabase, inMemory].map((measured, at) => ({
    aim: `${at === 0 ? 'Neo4j' : 'embedded'}: from the cache at ${TIMES} times the uncached rate`,
    measured: `${measured.filter(({ ratio }) => ratio >= TIMES).length} of ${measured.length} operations; median ${rounded(median(measured.map(({ ratio }) => ratio)))}`,
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
