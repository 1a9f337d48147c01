import type { Driver } from 'neo4j-driver';
import type { Entity } from '../../../graph/ontology/records.ts';
import type { GraphWalk } from '../../../graph/stores/neo4j/records/Derivation.ts';
import { derivedProperties } from '../../../graph/stores/neo4j/records/derivedProperties.ts';
import { SCHEMA_STATEMENTS } from '../../../graph/stores/neo4j/records/schema.ts';
import { SCHEMA_VERSION } from '../../../graph/stores/neo4j/records/schemaVersion.ts';
import { type Batch, batchesOf } from '../../../graph/stores/neo4j/writing/batches.ts';
import type { Difference } from '../../../graph/stores/neo4j/writing/difference.ts';
import { type Wanted, wantedNode, wantedRelationship } from '../../../graph/stores/neo4j/writing/items.ts';
import type { GeneratedGraph } from '../generator/generateGraph.ts';

/** Records whose rows are made at once: some full batches of every type. */
const RECORDS_AT_ONCE = 50_000;

const adding = (added: readonly Wanted[]): Difference => ({ added, changed: [], removed: [] });
const NOTHING = adding([]);

function* inPieces<T>(items: Iterable<T>): Generator<readonly T[]> {
  let piece: T[] = [];
  for (const item of items) {
    piece.push(item);
    if (piece.length < RECORDS_AT_ONCE) continue;
    yield piece;
    piece = [];
  }
  yield piece;
}

/** What is loaded, made as it is asked for. */
interface Load extends GraphWalk {
  entities(): Iterable<Entity>;
}

/** The statements of an ingest into an empty database, with their rows, made as they are asked for. */
export function* batchesInto(graph: Load): Generator<Batch> {
  const derivedOf = derivedProperties(graph);
  for (const piece of inPieces(graph.entities())) yield* batchesOf(adding(piece.map(wantedNode(derivedOf))), NOTHING);
  for (const piece of inPieces(graph.relations())) yield* batchesOf(NOTHING, adding(piece.map(wantedRelationship)));
}

/** Constraints and indexes, which any load needs. */
export const prepare = async (driver: Driver): Promise<void> => {
  for (const statement of SCHEMA_STATEMENTS) await driver.executeQuery(statement);
};

/** Sends batches one after the other, each as a transaction of its own: what a load is without any care. */
export const bareLoad = async (driver: Driver, batches: Iterable<Batch>, onRows: (rows: number) => void): Promise<void> => {
  let written = 0;
  for (const { text, rows } of batches) {
    // A session keeps all it was given until it closes: millions of rows would not fit into memory.
    const session = driver.session();
    await session.run(text, { rows });
    await session.close();
    written += rows.length;
    onRows(written);
  }
};

const SIGN = `CREATE (:GraphVersion {id: 'current', schema: $schema, number: 1, version: $version, ingestedAt: '2025-01-01T00:00:00.000Z', citations: 0})
CREATE (:IngestTurn {id: 'current'})`;

/** Says that the database holds this graph, so that a store answers from it. */
export const signBareLoad = async (driver: Driver, { version }: Pick<GeneratedGraph, 'version'>): Promise<void> => {
  await driver.executeQuery(SIGN, { schema: SCHEMA_VERSION, version });
  await driver.executeQuery('CALL db.awaitIndexes(300)');
};
