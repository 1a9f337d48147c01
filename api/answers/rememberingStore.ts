import { Deadline } from '../../graph/stores/Deadline.ts';
import { VersionChanged } from '../../graph/stores/errors.ts';
import type { GraphReader, GraphStore } from '../../graph/stores/GraphStore.ts';
import { createStoreMemory, type Remembered, type StoreMemory, sizeOf } from './StoreMemory.ts';
import type { VersionWatch } from './VersionWatch.ts';

/** What one request remembers by. */
interface Recall {
  readonly memory: StoreMemory;
  /** Tells records apart that are not remembered alike: by what of them comes with its citations. */
  readonly kind: string;
  readonly deadline: Deadline;
  /** Called when the store below has another version than the memory. */
  readonly onOther: () => void;
}

/** Asks `reader`, which answers from the memory's version or throws VersionChanged, for what is not remembered. */
const rememberingReader = (reader: GraphReader, { memory: { questions }, kind, deadline, onOther }: Recall): GraphReader => {
  const sure = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof VersionChanged) onOther();
      throw error;
    }
  };
  const keyOf = (question: string, query: unknown): string => `${kind} ${question} ${JSON.stringify(query)}`;
  const one = async <T>(question: string, query: unknown, remembered: Remembered<T>, ask: () => Promise<T>): Promise<T> => {
    deadline.check();
    return remembered.one(keyOf(question, query), () => sure(ask()));
  };
  const many = async <Id extends string, T>(
    question: string,
    query: unknown,
    remembered: Remembered<T>,
    ids: readonly Id[],
    ask: (missing: readonly Id[]) => Promise<ReadonlyMap<Id, T>>,
  ): Promise<ReadonlyMap<Id, T>> => {
    deadline.check();
    return remembered.many(keyOf(question, query), ids, (missing) => sure(ask(missing)));
  };
  return {
    entities: (ids) => many('', null, questions.entities, ids, (missing) => reader.entities(missing)),
    relations: (ids) => many('', null, questions.relations, ids, (missing) => reader.relations(missing)),
    relationsOf: (ids, query) => many('of', query, questions.relationPages, ids, (missing) => reader.relationsOf(missing, query)),
    related: (ids, traversal, query) => many(traversal, query, questions.entityPages, ids, (missing) => reader.related(missing, traversal, query)),
    citedEntities: (ids, query) => many('cited', query, questions.entityPages, ids, (missing) => reader.citedEntities(missing, query)),
    citedRelations: (ids, query) => many('cited', query, questions.relationPages, ids, (missing) => reader.citedRelations(missing, query)),
    findEntities: (query) => one('found', query, questions.entityPages, () => reader.findEntities(query)),
    findRelations: (query) => one('found', query, questions.relationPages, () => reader.findRelations(query)),
    search: (query) => one('', query, questions.hits, () => reader.search(query)),
    neighbourhood: (query) => one('', query, questions.subgraphs, () => reader.neighbourhood(query)),
    paths: (query) => one('', query, questions.paths, () => reader.paths(query)),
    sharedProgrammes: (query) => one('', query, questions.sharedProgrammes, () => reader.sharedProgrammes(query)),
    traceIndustry: (query) => one('', query, questions.traces, () => reader.traceIndustry(query)),
    holdings: (query) => one('', query, questions.holdings, () => reader.holdings(query)),
    metrics: (query) => one('', query, questions.metrics, () => reader.metrics(query)),
    statistics: () => one('', null, questions.statistics, () => reader.statistics()),
  };
};

export interface RememberingStore extends GraphStore {
  /** Records and answers that are remembered now. */
  remembered(): number;
}

/**
 * A store that remembers what another one answered, as long as the graph stays the same: entities, pages and answers that different requests have in common are fetched
 * once. The cache of answers holds whole answers to the very same request; this holds what they are made of.
 */
export const rememberingStore = (store: GraphStore, watch: Pick<VersionWatch, 'current' | 'onChange' | 'doubt'>): RememberingStore => {
  let memory: StoreMemory | null = null;
  watch.onChange((version) => {
    memory = createStoreMemory(version);
  });
  return {
    ...store,
    remembered: () => (memory === null ? 0 : sizeOf(memory)),
    reader: (options) => {
      const version = watch.current();
      if (memory === null || version !== memory.version || (options.version ?? version) !== version) return store.reader(options);
      const kind = options.citations?.join(' ') ?? 'all';
      return rememberingReader(store.reader({ ...options, version }), { memory, kind, deadline: new Deadline(options), onOther: watch.doubt });
    },
  };
};
