import neo4j from 'neo4j-driver';
import { INTEGERS, isPointProperty, type Properties, type Property } from '../records/nodeProperties.ts';
import type { Difference } from './difference.ts';
import type { Wanted } from './items.ts';
import * as statements from './statements.ts';

/** A statement with the rows that it writes. */
export interface Batch {
  readonly text: string;
  readonly rows: readonly unknown[];
}

/** Rows of a statement: large enough that the way to the database does not count, small enough to keep little in memory twice. */
const BATCH_ROWS = 2_000;
/** The number by which Neo4j knows WGS 84 points of two dimensions. */
const WGS_84 = 4326;

const sent = (name: string, value: Property): unknown => {
  if (isPointProperty(value)) return new neo4j.types.Point(neo4j.int(WGS_84), value.longitude, value.latitude);
  if (!INTEGERS.has(name)) return value;
  return typeof value === 'object' ? value.map((item) => neo4j.int(item)) : neo4j.int(value);
};
const sentProperties = (properties: Properties): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, sent(name, value)]));

function* chunks<T>(text: string, items: readonly T[], row: (item: T) => unknown): Generator<Batch> {
  for (let start = 0; start < items.length; start += BATCH_ROWS) yield { text, rows: items.slice(start, start + BATCH_ROWS).map(row) };
}

const addedRow = ({ ends, properties }: Wanted) => ({ ...ends, properties: sentProperties(properties()) });

function* additions(added: readonly Wanted[], textOf: ReadonlyMap<string, string>): Generator<Batch> {
  for (const [kind, text] of textOf) {
    yield* chunks(
      text,
      added.filter((item) => item.kind === kind),
      addedRow,
    );
  }
}

const changes = (text: string, { changed }: Difference): Generator<Batch> =>
  chunks(text, changed, ({ element, wanted }) => ({ element, properties: sentProperties(wanted.properties()) }));

/** The statements that carry out both differences, in an order in which every end exists when it is needed. */
export function* batchesOf(nodes: Difference, relationships: Difference): Generator<Batch> {
  const itself = (element: string) => element;
  yield* chunks(statements.REMOVE_RELATIONSHIPS, relationships.removed, itself);
  yield* chunks(statements.REMOVE_NODES, nodes.removed, itself);
  yield* additions(nodes.added, statements.ADD_NODES);
  yield* changes(statements.CHANGE_NODES, nodes);
  yield* additions(relationships.added, statements.ADD_RELATIONSHIPS);
  yield* changes(statements.CHANGE_RELATIONSHIPS, relationships);
}
