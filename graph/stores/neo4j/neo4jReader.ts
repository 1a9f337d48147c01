import type { Deadline } from '../Deadline.ts';
import type { EntityQuery, GraphReader } from '../GraphStore.ts';
import { neighbourhood } from './answers/neighbourhood.ts';
import { paths } from './answers/paths.ts';
import { hitsOf, search } from './answers/search.ts';
import type { Ask } from './ask.ts';
import { citedEntities, citedRelations } from './queries/cited.ts';
import { findEntities } from './queries/findEntities.ts';
import { findRelations } from './queries/findRelations.ts';
import { holdings } from './queries/holdings.ts';
import { metrics } from './queries/metrics.ts';
import { entitiesById, relationsById } from './queries/records.ts';
import { related } from './queries/related.ts';
import { relationsOf } from './queries/relationsOf.ts';
import { sharedProgrammes } from './queries/sharedProgrammes.ts';
import { statistics } from './queries/statistics.ts';
import { traceIndustry } from './queries/traceIndustry.ts';

/** Puts what was found in the order of the ids that were asked for. */
const byId = <K extends string, V extends { readonly id: K }>(ids: readonly K[], items: readonly V[]): ReadonlyMap<K, V> => {
  const found = new Map(items.map((item) => [item.id, item]));
  return new Map(
    ids.flatMap((id): [K, V][] => {
      const item = found.get(id);
      return item === undefined ? [] : [[id, item]];
    }),
  );
};

/** Answers the questions of one request: one round trip each, where the answer's own file does not say otherwise. */
export const neo4jReader = (ask: Ask, deadline: Deadline): GraphReader => ({
  entities: async (ids) => byId(ids, await ask(entitiesById(ids))),
  relations: async (ids) => byId(ids, await ask(relationsById(ids))),
  relationsOf: (ids, query) => ask(relationsOf(ids, query)),
  related: (ids, traversal, query) => ask(related(ids, traversal, query)),
  citedEntities: (documents, query) => ask(citedEntities(documents, query)),
  citedRelations: (documents, query) => ask(citedRelations(documents, query)),
  // With a text: one round trip more, for its hits.
  findEntities: async (query: EntityQuery) => ask(findEntities(query, query.text === undefined ? null : await hitsOf(ask, query.text))),
  findRelations: (query) => ask(findRelations(query)),
  search: (query) => search(ask, query),
  neighbourhood: (query) => neighbourhood(ask, query),
  paths: (query) => paths(ask, query, deadline),
  sharedProgrammes: (query) => ask(sharedProgrammes(query)),
  traceIndustry: (query) => ask(traceIndustry(query)),
  holdings: (query) => ask(holdings(query)),
  metrics: (query) => ask(metrics(query)),
  statistics: () => ask(statistics()),
});
