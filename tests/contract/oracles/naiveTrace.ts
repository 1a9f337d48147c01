import type { Dataset } from '../../../graph/stores/Dataset.ts';
import type { TraceIndustryQuery } from '../../../graph/stores/GraphStore.ts';

/** Rows of traceIndustry, each statement of the contract tried on every relation of the graph. */
export const naiveTrace = ({ entities, relations }: Dataset, query: TraceIndustryQuery) => {
  const idsOf = (type: string): string[] => entities.filter((entity) => entity.type === type).map(({ id }) => id);
  const related = (from: string, type: string, to: string) =>
    relations.filter((relation) => relation.from === from && relation.type === type && relation.to === to);
  const isPart = (part: string, of: string): boolean => related(part, 'PART_OF', of).length > 0;
  const industries = idsOf('INDUSTRY');
  /** Fewest PART_OF steps from an industry up to the one asked for; infinite where there are none. */
  const steps = (industry: string): number =>
    industry === query.industry ? 0 : 1 + Math.min(...industries.filter((broader) => isPart(industry, broader)).map(steps), Number.POSITIVE_INFINITY);
  const inScope = industries.filter((industry) => (query.includeNarrower ? steps(industry) < Number.POSITIVE_INFINITY : industry === query.industry));
  const wanted: readonly string[] = query.cities ?? idsOf('CITY');
  const placesOf = (city: string): string[] => [city, ...idsOf('DISTRICT').filter((district) => isPart(district, city))];

  const rowOf = (platform: string) => {
    const served = inScope.filter((industry) => related(platform, 'SERVES', industry).length > 0).sort((a, b) => steps(a) - steps(b) || (a < b ? -1 : 1));
    const [industry] = served;
    if (industry === undefined) return [];
    const tiesOf = (city: string, type: string, to: string) => placesOf(city).flatMap((place) => related(place, type, to));
    const cities = wanted.filter((city) => tiesOf(city, 'HOSTS', platform).length > 0);
    const evidence = idsOf('PROGRAMME').map((programme) => {
      const builds = related(programme, 'BUILDS', platform);
      const partaking = cities.flatMap((city) => tiesOf(city, 'PARTICIPATES_IN', programme));
      const advances = partaking.length === 0 ? [] : related(programme, 'ADVANCES', industry);
      return { programme, relations: [...builds, ...advances, ...(advances.length === 0 ? [] : partaking)] };
    });
    const via = [
      ...related(platform, 'SERVES', industry),
      ...cities.flatMap((city) => tiesOf(city, 'HOSTS', platform)),
      ...evidence.flatMap((entry) => entry.relations),
    ];
    return [
      {
        industry,
        platform,
        cities: [...new Set(cities)].sort(),
        programmes: evidence.filter((entry) => entry.relations.length > 0).map((entry) => entry.programme),
        via: [...new Set(via.map(({ id }) => id))].sort(),
      },
    ];
  };
  return idsOf('PLATFORM')
    .flatMap(rowOf)
    .filter((row) => query.cities === undefined || row.cities.length > 0)
    .sort((a, b) => b.via.length - a.via.length || (a.platform < b.platform ? -1 : 1));
};
