import type { Dataset } from '../../Dataset.ts';
import { openDriver } from '../connection/openDriver.ts';
import { derivedProperties, walkOf } from '../records/derivedProperties.ts';
import { SCHEMA_STATEMENTS } from '../records/schema.ts';
import type { Neo4jSettings } from '../settings.ts';
import { batchesOf } from './batches.ts';
import { type Difference, difference, sizeOf } from './difference.ts';
import { checkForeign } from './foreign.ts';
import { storedSchema, wantedNode, wantedRelationship } from './items.ts';
import { checkTurn, sign, signedVersion, unsign } from './sign.ts';
import { READ_NODES, READ_RELATIONSHIPS } from './statements.ts';
import { Turn } from './Turn.ts';
import { WriteSession, type WriteTransaction } from './WriteSession.ts';

/** Entities or relations, by what happened to them. */
export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}
export interface IngestReport {
  readonly entities: ChangeCounts;
  readonly relations: ChangeCounts;
}

export interface IngestOptions {
  /** Deletes what is in the database and not of this graph, where it would be refused otherwise. */
  readonly force?: boolean;
  /** Told how many entities and relations were written, of how many that differ. */
  readonly onProgress?: (written: number, total: number) => void;
  /** Stops before the commit: nothing is changed then. */
  readonly signal?: AbortSignal | undefined;
  /** Changes that one transaction may hold; with more, readers are told that the graph is being loaded. */
  readonly changesAtOnce?: number;
}

/** What a transaction of so many changes takes fits well into the memory of a server with default settings. */
const CHANGES_AT_ONCE = 100_000;

interface Work {
  readonly session: WriteSession;
  readonly turn: Turn;
  readonly dataset: Dataset;
  readonly nodes: Difference;
  readonly relationships: Difference;
  readonly options: IngestOptions;
}

const countsOf = ({ added, changed, removed }: Difference): ChangeCounts => ({ added: added.length, changed: changed.length, removed: removed.length });

/** Runs every batch by `inTransaction`, telling how far it is. */
const writeBatches = async ({ nodes, relationships, options }: Work, run: (text: string, rows: readonly unknown[]) => Promise<void>): Promise<void> => {
  const total = sizeOf(nodes) + sizeOf(relationships);
  let written = 0;
  for (const { text, rows } of batchesOf(nodes, relationships)) {
    options.signal?.throwIfAborted();
    await run(text, rows);
    written += rows.length;
    options.onProgress?.(written, total);
  }
};

/** All in one transaction: a reader sees the old graph or the new one, and so does whoever looks after a kill. */
const writeAtOnce = (work: Work): Promise<void> => {
  const { session, turn, dataset } = work;
  const write = async (transaction: WriteTransaction) => {
    await writeBatches(work, async (text, rows) => void (await transaction.run(text, { rows })));
    await sign(transaction, turn.holder, dataset);
  };
  return session.write(write, () => turn.announceReplacing());
};

/** Many transactions: readers are told that the graph is being loaded until all are done; after a kill the next ingest goes on from there. */
const writeBitByBit = async (work: Work): Promise<void> => {
  const { session, turn, dataset } = work;
  await session.write((transaction) => unsign(transaction, turn.holder));
  await writeBatches(work, (text, rows) =>
    session.write(async (transaction) => {
      await checkTurn(transaction, turn.holder);
      await transaction.run(text, { rows });
    }),
  );
  await session.write((transaction) => sign(transaction, turn.holder, dataset));
};

/** The same items, until the signal aborts. */
async function* until<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  for await (const item of items) {
    signal?.throwIfAborted();
    yield item;
  }
}

const bring = async (session: WriteSession, turn: Turn, dataset: Dataset, options: IngestOptions): Promise<IngestReport> => {
  const derivedOf = derivedProperties(walkOf(dataset));
  const nodes = await difference(until(session.read(READ_NODES, storedSchema), options.signal), dataset.entities.map(wantedNode(derivedOf)));
  const relationships = await difference(
    until(session.read(READ_RELATIONSHIPS, storedSchema), options.signal),
    dataset.relations.map(wantedRelationship),
    nodes.removed,
  );
  const size = sizeOf(nodes) + sizeOf(relationships);
  const work = { session, turn, dataset, nodes, relationships, options };
  if (size > (options.changesAtOnce ?? CHANGES_AT_ONCE)) await writeBitByBit(work);
  else if (size > 0 || (await signedVersion(session)) !== dataset.version) await writeAtOnce(work);
  return { entities: countsOf(nodes), relations: countsOf(relationships) };
};

/**
 * Brings a database to exactly this graph: works out what differs and writes only that. Throws IngestRefused where the database holds something else or another ingest is
 * at work, and the driver's errors, which `translateError` knows, where it cannot be reached.
 */
export const ingestDataset = async (settings: Neo4jSettings, dataset: Dataset, options: IngestOptions = {}): Promise<IngestReport> => {
  const driver = openDriver(settings);
  try {
    const session = new WriteSession(driver, settings.database);
    await checkForeign(session, options.force ?? false);
    for (const statement of SCHEMA_STATEMENTS) await session.writeAlone(statement);
    const turn = await Turn.take(session);
    try {
      return await bring(session, turn, dataset, options);
    } finally {
      // What went wrong before matters more than a turn that lapses by itself.
      await turn.giveBack().catch(() => undefined);
    }
  } finally {
    await driver.close();
  }
};
