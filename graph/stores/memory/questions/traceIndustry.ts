import type { EntityId } from '../../../ontology/ids.ts';
import type { City, Industry, Platform, Programme, Relation } from '../../../ontology/records.ts';
import type { IndustryTrace, TraceIndustryQuery } from '../../GraphStore.ts';
import { BY_ID, inOrder, mostFirst } from '../../order.ts';
import type { LoadedGraph } from '../loadGraph.ts';
import { isOf, type MemoryGraph } from '../MemoryGraph.ts';
import { withNarrower } from '../narrower.ts';
import { citiesOf } from '../places.ts';

/** A relation with the programmes or cities that it ties to what is traced. */
interface Evidence<T> {
  readonly of: T;
  readonly relations: readonly Relation[];
}

/** Which cities a question is about: those asked for, or all. */
type Asked = (city: City) => boolean;

const hosts = (graph: MemoryGraph, platform: EntityId, asked: Asked): readonly Evidence<City>[] =>
  graph
    .relationsOf(platform, 'IN', ['HOSTS'])
    .flatMap((relation) => citiesOf(graph, relation.from).map((of) => ({ of, relations: [relation] })))
    .filter(({ of }) => asked(of));

const builders = (graph: MemoryGraph, platform: EntityId): readonly Evidence<Programme>[] =>
  graph
    .relationsOf(platform, 'IN', ['BUILDS'])
    .flatMap((relation) => [graph.get(relation.from)].filter(isOf('PROGRAMME')).map((of) => ({ of, relations: [relation] })));

/** For each city the programmes that advance an industry with the city taking part, with the relations that say both. */
const advancers = (graph: MemoryGraph, industry: EntityId): ReadonlyMap<EntityId, readonly Evidence<Programme>[]> => {
  const found = new Map<EntityId, Evidence<Programme>[]>();
  for (const advances of graph.relationsOf(industry, 'IN', ['ADVANCES'])) {
    for (const of of [graph.get(advances.from)].filter(isOf('PROGRAMME'))) {
      for (const partakes of graph.relationsOf(of.id, 'IN', ['PARTICIPATES_IN'])) {
        for (const { id } of citiesOf(graph, partakes.from)) {
          const evidence = found.get(id) ?? [];
          evidence.push({ of, relations: [advances, partakes] });
          found.set(id, evidence);
        }
      }
    }
  }
  return found;
};

const distinct = <T extends { readonly id: string }>(items: Iterable<T>): readonly T[] => inOrder(new Set(items), BY_ID);

/** Platforms that serve the industry or a narrower one, each once: with the broadest that it serves, of several equally broad ones the first by id. */
const served = (graph: MemoryGraph, industries: readonly Industry[]): ReadonlyMap<Platform, { readonly industry: Industry; readonly serves: Relation }> => {
  const found = new Map<Platform, { readonly industry: Industry; readonly serves: Relation }>();
  for (const industry of industries) {
    for (const serves of graph.relationsOf(industry.id, 'IN', ['SERVES'])) {
      for (const platform of [graph.get(serves.from)].filter(isOf('PLATFORM'))) {
        if (!found.has(platform)) found.set(platform, { industry, serves });
      }
    }
  }
  return found;
};

/**
 * How an industry is carried, one row for each platform. `via` is what says so: SERVES (the industry of the row), HOSTS (the cities), BUILDS, and ADVANCES with the
 * PARTICIPATES_IN of the row's cities; that a district is PART_OF its city, or an industry of a broader one, is taken for granted. Where cities are asked for, no other
 * city counts, and platforms that none of them hosts are left out.
 */
export const traceIndustry = ({ graph }: LoadedGraph, { industry, cities, includeNarrower, first }: TraceIndustryQuery): readonly IndustryTrace[] => {
  graph.expect({ ids: [industry], type: 'INDUSTRY' }, { ids: cities ?? [], type: 'CITY' });
  const roots = graph.getAllOf('INDUSTRY', [industry]);
  const wanted = cities === undefined ? undefined : new Set(graph.getAllOf('CITY', cities));
  const asked: Asked = (city) => wanted === undefined || wanted.has(city);
  const scope = roots.flatMap((root) => (includeNarrower ? withNarrower(graph, root) : [root]));
  const advancersOf = new Map(scope.map(({ id }) => [id, advancers(graph, id)]));
  const rows = Array.from(served(graph, scope), ([platform, { industry: carried, serves }]): IndustryTrace => {
    const hosting = hosts(graph, platform.id, asked);
    const hostCities = distinct(hosting.map(({ of }) => of));
    const behind = [...builders(graph, platform.id), ...hostCities.flatMap(({ id }) => advancersOf.get(carried.id)?.get(id) ?? [])];
    return {
      industry: carried,
      platform,
      cities: hostCities,
      programmes: distinct(behind.map(({ of }) => of)),
      via: distinct([serves, ...[...hosting, ...behind].flatMap(({ relations }) => relations)]),
    };
  }).filter((row) => wanted === undefined || row.cities.length > 0);
  return inOrder(
    rows,
    mostFirst(
      ({ via }) => via.length,
      ({ platform }) => platform.id,
    ),
  ).slice(0, first);
};
