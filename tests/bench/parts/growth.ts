import type { Entity } from '../../../graph/ontology/records.ts';
import { neo4jStore } from '../../../graph/stores/neo4j/neo4jStore.ts';
import type { Neo4jSettings } from '../../../graph/stores/neo4j/settings.ts';
import { generateGraph } from '../generator/generateGraph.ts';
import { bareLoad, batchesInto, prepare, signBareLoad } from '../growth/bareLoad.ts';
import { growthQuestions } from '../growth/growthQuestions.ts';
import { type Figures, measureQuestions } from '../growth/measureQuestions.ts';
import { samplesOf } from '../growth/sample.ts';
import { memoryFor, SEED } from '../growth/sizes.ts';
import type { Bench, Outcome, Part } from '../Part.ts';
import { progressOf } from '../report/progressOf.ts';
import { onBareDriver } from '../services/bareDriver.ts';
import { onNeo4j } from '../services/database.ts';
import { rounded } from '../timing/quantile.ts';

const ROUNDS = 10;
/** How many times as long as in the smallest graph a question may take in the largest. */
const TIMES = 2;

interface Measured {
  readonly size: number;
  readonly figures: readonly Figures[];
}

const measureOn = async (settings: Neo4jSettings, size: number, { say, repeats }: Bench): Promise<Measured> => {
  say(`generating ${size.toLocaleString('en')} entities`);
  const graph = generateGraph(size, SEED);
  await onBareDriver(settings, async (driver) => {
    await prepare(driver);
    await bareLoad(driver, batchesInto(graph), progressOf(say, 'filling', graph.entityCount + graph.relationCount));
    await signBareLoad(driver, graph);
  });
  const entities: Entity[] = [...graph.entities()];
  const store = neo4jStore(settings);
  try {
    say('asking');
    return { size, figures: await measureQuestions(store, growthQuestions(samplesOf(entities)), repeats(ROUNDS)) };
  } finally {
    await store.close();
  }
};

const measure = (size: number, bench: Bench): Promise<Measured> => onNeo4j(bench.say, (settings) => measureOn(settings, size, bench), memoryFor(size));

const outcomeOf = (measured: readonly Measured[]): Outcome => {
  const smallest = new Map(measured[0]?.figures.map((figures) => [figures.name, figures]));
  const lines = measured.flatMap(({ size, figures }) =>
    figures.map((of) => {
      const base = smallest.get(of.name) ?? of;
      return { size, of, usual: of.usual / base.usual, hubs: of.hubs / base.hubs };
    }),
  );
  const largest = lines.filter(({ size }) => size === measured.at(-1)?.size);
  const said = (which: 'usual' | 'hubs') => largest.map((line) => `${line.of.name} ${rounded(line[which])}`).join(', ');
  const verdict = (which: 'usual' | 'hubs') => ({
    aim: `p95 at ${measured.at(-1)?.size.toLocaleString('en')} entities within ${TIMES} times that at seed size, ${which}`,
    measured: said(which),
    met: largest.every((line) => line[which] <= TIMES && line.of.failed === 0),
  });
  return {
    tables: [
      {
        title: 'Questions to Neo4j as the graph grows: p95 in ms, of usual entities and of the five best connected',
        rows: lines.map(({ size, of, usual, hubs }) => ({
          question: of.name,
          entities: size,
          'p95 ms': of.usual,
          'hubs p95 ms': of.hubs,
          ratio: rounded(usual),
          'hubs ratio': rounded(hubs),
          failed: of.failed,
        })),
      },
    ],
    verdicts: [verdict('usual'), verdict('hubs')],
  };
};

export const growth: Part = {
  name: 'growth',
  about: 'questions to Neo4j on generated graphs of seed size, 10 k, 100 k and (--large) 1 M entities',
  run: async (bench) => {
    const measured: Measured[] = [];
    for (const size of bench.sizes) measured.push(await measure(size, bench));
    return outcomeOf(measured);
  },
};
