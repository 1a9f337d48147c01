import type { EntityId } from '../../graph/ontology/ids.ts';
import { compareIds } from '../../graph/ontology/ids.ts';
import type { Entity, Relation } from '../../graph/ontology/records.ts';
import { UnknownEntity } from '../../graph/stores/errors.ts';
import type { GraphReader, Page, PageRequest } from '../../graph/stores/GraphStore.ts';
import { BY_ID, ENTITY_ORDERS, type Order } from '../../graph/stores/order.ts';
import { WHOLE_LIST } from '../pagination/pageArguments.ts';

/** Rows that are fetched and sent at once: few round trips, and at no time more than about a megabyte in memory. */
const ROWS_AT_ONCE = 1_000;

/** What an export tells, a portion at a time, all of one version of the graph. */
export interface GraphSource {
  readonly version: string;
  /** When this version was ingested: ISO 8601. */
  readonly ingestedAt: string;
  entities(): AsyncIterable<readonly Entity[]>;
  relations(): AsyncIterable<readonly Relation[]>;
}

async function* pages<T>(order: Order<T>, ask: (page: PageRequest) => Promise<Page<T>>): AsyncIterable<readonly T[]> {
  let page: PageRequest = { first: ROWS_AT_ONCE, after: null };
  for (;;) {
    const { items, hasNextPage } = await ask(page);
    const last = items.at(-1);
    yield items;
    if (!hasNextPage || last === undefined) return;
    page = { first: ROWS_AT_ONCE, after: order.positionOf(last) };
  }
}

async function* once<T>(items: readonly T[]): AsyncIterable<readonly T[]> {
  yield items;
}

/** All of the graph: entities by type, relations by id. */
export const wholeGraph = async (reader: GraphReader): Promise<GraphSource> => {
  const { version, ingestedAt } = await reader.statistics();
  return {
    version,
    ingestedAt,
    entities: () => pages(ENTITY_ORDERS.TYPE, (page) => reader.findEntities({ orderBy: 'TYPE', page })),
    relations: () => pages(BY_ID, (page) => reader.findRelations({ page })),
  };
};

/** The entities of these ids, as given, and the relations between them. Throws UnknownEntity for ids that do not exist. */
export const partOfGraph = async (reader: GraphReader, ids: readonly EntityId[]): Promise<GraphSource> => {
  const [{ version, ingestedAt }, entities, leaving] = await Promise.all([
    reader.statistics(),
    reader.entities(ids),
    reader.relationsOf(ids, { direction: 'OUT', page: WHOLE_LIST }),
  ]);
  const unknown = ids.filter((id) => !entities.has(id));
  if (unknown.length > 0) throw new UnknownEntity(unknown);
  const relations = [...leaving.values()].flatMap(({ items }) => items).filter(({ to }) => entities.has(to));
  return {
    version,
    ingestedAt,
    entities: () => once([...entities.values()]),
    relations: () => once(relations.sort((a, b) => compareIds(a.id, b.id))),
  };
};
