import type { Dataset } from '../../../graph/stores/Dataset.ts';
import { walkOf } from '../../../graph/stores/neo4j/records/derivedProperties.ts';
import { ingestDataset } from '../../../graph/stores/neo4j/writing/ingestDataset.ts';
import { generateDataset } from '../generator/generateGraph.ts';
import { bareLoad, batchesInto, prepare } from '../growth/bareLoad.ts';
import { SEED } from '../growth/sizes.ts';
import type { Bench, Part, Row } from '../Part.ts';
import { progressOf } from '../report/progressOf.ts';
import { onBareDriver } from '../services/bareDriver.ts';
import { onNeo4j } from '../services/database.ts';
import { timed } from '../timing/alternate.ts';
import { rounded } from '../timing/quantile.ts';

/** The seeds are too few to tell a rate. */
const SEEDS = 1;
/** What the ingest's rate is of the bare loop's at least. */
const SHARE = 0.8;
const MS_PER_SECOND = 1000;

/** Milliseconds of the bare loop into an empty database, whose rows were made before. */
const measureBare = (dataset: Dataset, { say }: Bench): Promise<number> =>
  onNeo4j(say, (settings) =>
    onBareDriver(settings, async (driver) => {
      const { entities, relations } = dataset;
      const batches = [...batchesInto({ ...walkOf(dataset), entities: () => entities })];
      await prepare(driver);
      return timed(() => bareLoad(driver, batches, progressOf(say, 'bare loop', entities.length + relations.length)));
    }),
  );

/** Milliseconds of the whole ingest into an empty database: rows, checks, turn and all. */
const measureIngest = (dataset: Dataset, { say }: Bench): Promise<number> =>
  onNeo4j(say, (settings) =>
    onBareDriver(settings, async (driver) => {
      await prepare(driver);
      return timed(() => ingestDataset(settings, dataset, { onProgress: progressOf(say, 'ingest', dataset.entities.length + dataset.relations.length) }));
    }),
  );

export const ingest: Part = {
  name: 'ingest',
  about: 'the rate of a bulk ingest beside a bare UNWIND loop',
  run: async (bench) => {
    const rows: Row[] = [];
    const shares: number[] = [];
    for (const size of bench.sizes.slice(SEEDS)) {
      const dataset = generateDataset(size, SEED);
      const records = dataset.entities.length + dataset.relations.length;
      const [bare, own] = [await measureBare(dataset, bench), await measureIngest(dataset, bench)];
      const rate = (ms: number) => Math.round((records * MS_PER_SECOND) / ms);
      shares.push(bare / own);
      rows.push({ entities: size, records, 'bare loop per s': rate(bare), 'ingest per s': rate(own), share: rounded(bare / own) });
    }
    return {
      tables: [{ title: 'Entities and relations written a second, into an empty database', rows }],
      verdicts: [
        { aim: `bulk ingest at ${SHARE} of a bare UNWIND loop`, measured: shares.map(rounded).join(', '), met: shares.every((share) => share >= SHARE) },
      ],
    };
  },
};
