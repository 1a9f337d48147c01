import type { Driver } from 'neo4j-driver';
import { neo4jStore } from '../../../graph/stores/neo4j/neo4jStore.ts';
import type { Neo4jSettings } from '../../../graph/stores/neo4j/settings.ts';
import { ingestDataset } from '../../../graph/stores/neo4j/writing/ingestDataset.ts';
import type { Bench, Outcome, Part, Row, Verdict } from '../Part.ts';
import { nestingLevels } from '../questions/nestingLevels.ts';
import { OPERATIONS, type Operation } from '../questions/operations.ts';
import { onBareDriver } from '../services/bareDriver.ts';
import { type Client, createClient } from '../services/client.ts';
import { onNeo4j } from '../services/database.ts';
import { onOwnApi } from '../services/ownApi.ts';
import { recordQueries, replay, sizeOf } from '../services/recordQueries.ts';
import { seedGraph } from '../services/seedGraph.ts';
import { unremembered } from '../services/unremembered.ts';
import { warm } from '../services/warm.ts';
import { alternate } from '../timing/alternate.ts';
import { median, rounded } from '../timing/quantile.ts';

const ROUNDS = 200;
/** Times that each operation is asked before any is measured: a database that just started, and a service too, take some times longer for what they do first. */
const WARM_UP = 300;
/** What the API may add to a question at most, in milliseconds. */
const MOST_ADDED = 2;

interface Measured {
  readonly name: string;
  readonly roundTrips: number;
  readonly levels: number;
  readonly added: number;
  readonly row: Row;
}

const measure = async (client: Client, driver: Driver, { name, query, variables }: Operation, rounds: number, database: string): Promise<Measured> => {
  const answer = await warm(() => client.ask(query, variables));
  const waves = await recordQueries(() => client.ask(query, variables));
  const times = await alternate(
    () => client.ask(query, variables),
    () => replay(driver, waves, database),
    rounds,
  );
  const [api, bare] = [median(times.one.wall), median(times.other.wall)];
  const levels = nestingLevels(query);
  const row = {
    operation: name,
    queries: sizeOf(waves),
    'round trips': waves.length,
    'allowed (1 + levels)': 1 + levels,
    'answer kB': rounded(answer.length / 1000),
    'API p50 ms': rounded(api),
    'driver p50 ms': rounded(bare),
    'added ms': rounded(api - bare),
    'added CPU ms': rounded(median(times.one.cpu) - median(times.other.cpu)),
  };
  return { name, roundTrips: waves.length, levels, added: api - bare, row };
};

const verdictsOf = (measured: readonly Measured[]): readonly Verdict[] => {
  const waiting = measured.filter(({ roundTrips, levels }) => roundTrips > 1 + levels);
  const slow = measured.filter(({ added }) => added > MOST_ADDED);
  const named = (some: readonly Measured[]) => (some.length === 0 ? 'all' : `all but ${some.map(({ name }) => name).join('; ')}`);
  return [
    { aim: 'round trips: 1 + nesting levels at most', measured: named(waiting), met: waiting.length === 0 },
    { aim: `the API adds ${MOST_ADDED} ms at most (p50)`, measured: named(slow), met: slow.length === 0 },
  ];
};

const measureAll = async (settings: Neo4jSettings, bench: Bench): Promise<Outcome> => {
  await ingestDataset(settings, await seedGraph());
  const store = neo4jStore(settings);
  try {
    return await onBareDriver(settings, (driver) =>
      onOwnApi(unremembered(store), async (address) => {
        const client = createClient(address, { numbered: true });
        const measured: Measured[] = [];
        for (let round = bench.repeats(WARM_UP); round > 0; round -= 1)
          for (const { query, variables } of OPERATIONS) await warm(() => client.ask(query, variables));
        for (const operation of OPERATIONS) {
          bench.say(`${operation.name} (${measured.length + 1} of ${OPERATIONS.length})`);
          measured.push(await measure(client, driver, operation, bench.repeats(ROUNDS), settings.database));
        }
        client.close();
        return {
          tables: [{ title: 'Each operation over HTTP, beside its own Cypher through the bare driver', rows: measured.map(({ row }) => row) }],
          verdicts: verdictsOf(measured),
        };
      }),
    );
  } finally {
    await store.close();
  }
};

export const limit: Part = {
  name: 'limit',
  about: 'each operation of the API on Neo4j beside the same Cypher through the bare driver',
  run: (bench) => onNeo4j(bench.say, (settings) => measureAll(settings, bench)),
};
