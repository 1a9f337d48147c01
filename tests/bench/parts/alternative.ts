import { neo4jStore } from '../../../graph/stores/neo4j/neo4jStore.ts';
import type { Neo4jSettings } from '../../../graph/stores/neo4j/settings.ts';
import { ingestDataset } from '../../../graph/stores/neo4j/writing/ingestDataset.ts';
import { onAlternativeApi } from '../alternative/onAlternativeApi.ts';
import { PAIRS, type Pair } from '../alternative/pairs.ts';
import { checkSameAnswer } from '../alternative/sameAnswer.ts';
import type { Bench, Outcome, Part, Row, Verdict } from '../Part.ts';
import type { Operation } from '../questions/operations.ts';
import { createClient } from '../services/client.ts';
import { onNeo4j } from '../services/database.ts';
import { type Crowd, openCrowd } from '../services/openCrowd.ts';
import { onOwnApi } from '../services/ownApi.ts';
import { seedGraph } from '../services/seedGraph.ts';
import { unremembered } from '../services/unremembered.ts';
import { warm } from '../services/warm.ts';
import { median, rounded } from '../timing/quantile.ts';
import { alternateRates } from '../timing/throughput.ts';

const TURNS = 5;
const TURN_MS = 1000;
/** Of each pair, on either side, before any is measured: what a database that just started does first takes it some times longer. */
const WARM_UP_MS = 1000;
/** How many times as many questions a second as @neo4j/graphql answers. */
const TIMES = 3;

/** Questions a second of ours for each of theirs. */
interface Ratios {
  /** Nothing is remembered: each question is worked out from the database. */
  readonly first: number;
  /** As the service runs: no request was ever sent before, but what it is about was asked for. */
  readonly anew: number;
  /** As the service runs: the very same request. */
  readonly same: number;
}

interface Measured {
  readonly pair: Pair;
  readonly ratios: Ratios;
  readonly row: Row;
}

/** An API with one client that shows what it answers, and a crowd that asks for its rate. */
interface Asked {
  readonly answer: (question: Operation) => Promise<string>;
  readonly rate: Crowd['rate'];
  readonly close: () => void;
}

const askedAt = (address: string, options: { readonly numbered: boolean }): Asked => {
  const [client, crowd] = [createClient(address, options), openCrowd(address, options)];
  return {
    answer: ({ query, variables }) => warm(() => client.ask(query, variables)),
    rate: crowd.rate,
    close: () => {
      client.close();
      crowd.close();
    },
  };
};

const KNOWN: readonly (readonly [keyof Ratios, string])[] = [
  ['first', 'nothing known'],
  ['anew', 'records known'],
  ['same', 'answer known'],
];

/** Three of ours, of which each is asked as `Ratios` says, and the other one. */
type Apis = Readonly<Record<keyof Ratios | 'other', Asked>>;

const measure = async ({ first, anew, same, other }: Apis, pair: Pair, turns: number): Promise<Measured> => {
  const [ourAnswer, theirAnswer] = [await first.answer(pair.ours), await other.answer(pair.theirs)];
  checkSameAnswer(pair.name, ourAnswer, theirAnswer, pair.alike);
  const besideTheirs = async (ours: Asked) => {
    const rates = await alternateRates(
      (ms) => ours.rate(pair.ours, ms),
      (ms) => other.rate(pair.theirs, ms),
      turns,
      TURN_MS,
    );
    return { our: median(rates.one), their: median(rates.other) };
  };
  const rates = { first: await besideTheirs(first), anew: await besideTheirs(anew), same: await besideTheirs(same) };
  const ratioOf = (known: keyof Ratios): number => rates[known].our / rates[known].their;
  const ratios = { first: ratioOf('first'), anew: ratioOf('anew'), same: ratioOf('same') };
  const columns = KNOWN.flatMap(([known, name]) => [
    [`per s, ${name}`, rounded(rates[known].our)],
    [`times theirs, ${name}`, rounded(ratios[known])],
  ]);
  const row = {
    question: pair.name,
    kind: pair.kind,
    'ours kB': rounded(ourAnswer.length / 1000),
    'theirs kB': rounded(theirAnswer.length / 1000),
    'theirs per s': rounded(rates.first.their),
    ...Object.fromEntries(columns),
  };
  return { pair, ratios, row };
};

/** The aim holds as the service runs if it holds for questions that nobody has sent before. */
const verdict = (measured: readonly Measured[], kind: Pair['kind'], least: number, aim: string): Verdict => {
  const some = measured.filter(({ pair }) => pair.kind === kind);
  const said = some.map(({ pair, ratios }) => `${pair.name} ${KNOWN.map(([known, name]) => `${rounded(ratios[known])} (${name})`).join(', ')}`);
  return { aim, measured: said.join('; '), met: some.every(({ ratios }) => ratios.anew >= least) };
};

const measureAll = async (settings: Neo4jSettings, bench: Bench): Promise<Outcome> => {
  await ingestDataset(settings, await seedGraph());
  const store = neo4jStore(settings);
  try {
    return await onOwnApi(unremembered(store), (plainAddress) =>
      onOwnApi(store, (address) =>
        onAlternativeApi(settings, async (otherAddress) => {
          const apis = {
            first: askedAt(plainAddress, { numbered: true }),
            anew: askedAt(address, { numbered: true }),
            same: askedAt(address, { numbered: false }),
            other: askedAt(otherAddress, { numbered: false }),
          };
          const measured: Measured[] = [];
          for (const { ours, theirs } of PAIRS) {
            await apis.first.rate(ours, bench.repeats(WARM_UP_MS));
            await apis.other.rate(theirs, bench.repeats(WARM_UP_MS));
          }
          for (const pair of PAIRS) {
            bench.say(`${pair.name}, ${pair.kind} (${measured.length + 1} of ${PAIRS.length})`);
            measured.push(await measure(apis, pair, bench.repeats(TURNS)));
          }
          for (const { close } of Object.values(apis)) close();
          return {
            tables: [
              { title: 'Questions a second, four clients, beside @neo4j/graphql 7.6 and Apollo over the same database', rows: measured.map(({ row }) => row) },
            ],
            verdicts: [
              verdict(measured, 'read', 1, 'plain nested reads no slower'),
              verdict(measured, 'question, generated', TIMES, `at least ${TIMES} times what its generated queries allow`),
              verdict(measured, 'question, @cypher', TIMES, `at least ${TIMES} times what hand-written @cypher allows`),
            ],
          };
        }),
      ),
    );
  } finally {
    await store.close();
  }
};

export const alternative: Part = {
  name: 'alternative',
  about: 'the same questions to @neo4j/graphql 7.6 behind Apollo, over the same database',
  run: (bench) => onNeo4j(bench.say, (settings) => measureAll(settings, bench)),
};
