import type { GraphReader, GraphStore } from '../../../graph/stores/GraphStore.ts';

export type Question = keyof GraphReader;

/** A store whose every question goes through `around`, which may count, delay or fail it before it asks the real one. */
export const wrappedStore = (store: GraphStore, around: (question: Question, reader: GraphReader) => void | Promise<void>): GraphStore => ({
  name: store.name,
  version: (options) => store.version(options),
  ready: (options) => store.ready(options),
  connections: () => store.connections(),
  close: () => store.close(),
  reader: (options) => {
    const inner = store.reader(options);
    const before = async <T>(question: Question, ask: () => Promise<T>): Promise<T> => {
      await around(question, inner);
      return ask();
    };
    return {
      entities: (ids) => before('entities', () => inner.entities(ids)),
      relations: (ids) => before('relations', () => inner.relations(ids)),
      relationsOf: (ids, query) => before('relationsOf', () => inner.relationsOf(ids, query)),
      related: (ids, traversal, query) => before('related', () => inner.related(ids, traversal, query)),
      citedEntities: (ids, query) => before('citedEntities', () => inner.citedEntities(ids, query)),
      citedRelations: (ids, query) => before('citedRelations', () => inner.citedRelations(ids, query)),
      findEntities: (query) => before('findEntities', () => inner.findEntities(query)),
      findRelations: (query) => before('findRelations', () => inner.findRelations(query)),
      search: (query) => before('search', () => inner.search(query)),
      neighbourhood: (query) => before('neighbourhood', () => inner.neighbourhood(query)),
      paths: (query) => before('paths', () => inner.paths(query)),
      sharedProgrammes: (query) => before('sharedProgrammes', () => inner.sharedProgrammes(query)),
      traceIndustry: (query) => before('traceIndustry', () => inner.traceIndustry(query)),
      holdings: (query) => before('holdings', () => inner.holdings(query)),
      metrics: (query) => before('metrics', () => inner.metrics(query)),
      statistics: () => before('statistics', () => inner.statistics()),
    };
  },
});
