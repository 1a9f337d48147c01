import type { EntityId, RelationId } from '../../ontology/ids.ts';
import type { Entity, Relation } from '../../ontology/records.ts';
import type { Deadline } from '../Deadline.ts';
import { VersionChanged } from '../errors.ts';
import type { GraphReader, SearchHit, SearchQuery } from '../GraphStore.ts';
import type { LoadedGraph } from './loadGraph.ts';
import { findEntities } from './questions/findEntities.ts';
import { holdings } from './questions/holdings.ts';
import { citedEntities, citedRelations, findRelations, relationsOf } from './questions/listings.ts';
import { isAsked } from './questions/meets.ts';
import { metrics } from './questions/metrics.ts';
import { neighbourhood } from './questions/neighbourhood.ts';
import { paths } from './questions/paths.ts';
import { related } from './questions/related.ts';
import { sharedProgrammes } from './questions/sharedProgrammes.ts';
import { traceIndustry } from './questions/traceIndustry.ts';

const byId = <K, V>(ids: readonly K[], find: (id: K) => V | undefined): ReadonlyMap<K, V> => {
  const found = new Map<K, V>();
  for (const id of ids) {
    const item = find(id);
    if (item !== undefined) found.set(id, item);
  }
  return found;
};

const search = (loaded: LoadedGraph, { text, types, first }: SearchQuery): readonly SearchHit[] =>
  loaded.search
    .search(text, ({ type }) => isAsked(types, type))
    .slice(0, first)
    .map(({ subject, score, matched }) => ({ entity: subject.entity, score, matched }));

/** Answers from one loaded graph, as long as there is time; only if it is of the `version` that is wanted. */
export const memoryReader = (loaded: LoadedGraph, deadline: Deadline, version: string): GraphReader => {
  /** A promise even where the work is done at once, so that what it throws is a rejection as with every other store. */
  const answer = async <T>(question: () => T | Promise<T>): Promise<T> => {
    deadline.check();
    if (loaded.statistics.version !== version) throw new VersionChanged('the graph is of another version');
    return question();
  };
  return {
    entities: (ids) => answer(() => byId<EntityId, Entity>(ids, (id) => loaded.graph.find(id))),
    relations: (ids) => answer(() => byId<RelationId, Relation>(ids, (id) => loaded.graph.findRelation(id))),
    relationsOf: (ids, query) => answer(() => relationsOf(loaded, ids, query)),
    related: (ids, traversal, query) => answer(() => related(loaded.graph, ids, traversal, query)),
    citedEntities: (documents, query) => answer(() => citedEntities(loaded, documents, query)),
    citedRelations: (documents, query) => answer(() => citedRelations(loaded, documents, query)),
    findEntities: (query) => answer(() => findEntities(loaded, query)),
    findRelations: (query) => answer(() => findRelations(loaded, query)),
    search: (query) => answer(() => search(loaded, query)),
    neighbourhood: (query) => answer(() => neighbourhood(loaded, query, deadline)),
    paths: (query) => answer(() => paths(loaded, query, deadline)),
    sharedProgrammes: (query) => answer(() => sharedProgrammes(loaded, query)),
    traceIndustry: (query) => answer(() => traceIndustry(loaded, query)),
    holdings: (query) => answer(() => holdings(loaded, query)),
    metrics: (query) => answer(() => metrics(loaded, query)),
    statistics: () => answer(() => loaded.statistics),
  };
};
