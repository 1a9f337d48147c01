import { z } from 'zod';
import { BY_ID, inOrder } from '../../graph/stores/order.ts';
import { LARGEST_PAGE } from '../../graph/stores/pageOf.ts';
import { entityId, entityIds, someEntityIds } from '../arguments/ids.ts';
import { integerFrom } from '../arguments/integers.ts';
import { parseArguments } from '../arguments/parseArguments.ts';
import { entityTypes, flag, kinds, optional, relationTypes } from '../arguments/values.ts';
import { namingUnknown, requireKnown } from './knownIds.ts';
import type { FieldResolvers } from './Resolver.ts';

/** Bounds and defaults of the contract. */
export const MOST_STARTS = 50;
export const DEEPEST_NEIGHBOURHOOD = 4;
export const LARGEST_NEIGHBOURHOOD = 1000;
export const DEFAULT_NEIGHBOURHOOD = 200;
export const LONGEST_PATH = 6;
export const DEFAULT_PATH_LENGTH = 4;
export const MOST_PATHS = 50;
export const DEFAULT_PATHS = 5;
const FEWEST_COMPARED = 2;
const MOST_COMPARED = 20;

/** As many cities as anyone names; the size of a request bounds them. */
const cities = optional(someEntityIds('CITY'));
/** Rows of an answer that is no connection. */
const first = integerFrom(1, LARGEST_PAGE, undefined);

const neighbourhoodArguments = z.object({
  ids: entityIds(1, MOST_STARTS),
  depth: integerFrom(1, DEEPEST_NEIGHBOURHOOD, 1),
  types: entityTypes,
  relationTypes,
  limit: integerFrom(1, LARGEST_NEIGHBOURHOOD, DEFAULT_NEIGHBOURHOOD),
});
const pathsArguments = z.object({
  from: entityId(),
  to: entityId(),
  maxLength: integerFrom(1, LONGEST_PATH, DEFAULT_PATH_LENGTH),
  limit: integerFrom(1, MOST_PATHS, DEFAULT_PATHS),
  types: entityTypes,
  relationTypes,
});
const sharedProgrammesArguments = z.object({ cities, minimumCities: integerFrom(1, Number.MAX_SAFE_INTEGER, 2), kinds, first });
const traceIndustryArguments = z.object({ industry: entityId('INDUSTRY'), cities, includeNarrower: flag(true), first });
const compareCitiesArguments = z.object({ cities: entityIds(FEWEST_COMPARED, MOST_COMPARED, 'CITY') });
const metricsArguments = z.object({ comparableOnly: flag(false) });

/** Questions that walk the graph. */
export const QUESTION_RESOLVERS: FieldResolvers<unknown> = {
  neighbourhood: async (_, args, { reader, loaders }) => {
    const query = parseArguments(neighbourhoodArguments, args);
    const subgraph = await namingUnknown({ ids: query.ids }, reader.neighbourhood(query));
    loaders.remember(subgraph.entities);
    return subgraph;
  },
  paths: async (_, args, { reader, loaders }) => {
    const query = parseArguments(pathsArguments, args);
    const paths = await namingUnknown({ from: query.from, to: query.to }, reader.paths(query));
    loaders.remember(paths.flatMap(({ entities }) => entities));
    return paths;
  },
  sharedProgrammes: async (_, args, { reader, loaders }) => {
    const query = parseArguments(sharedProgrammesArguments, args);
    const shared = await namingUnknown({ cities: query.cities }, reader.sharedProgrammes(query));
    loaders.remember(shared.flatMap(({ programme, cities }) => [programme, ...cities]));
    return shared;
  },
  traceIndustry: async (_, args, { reader, loaders }) => {
    const query = parseArguments(traceIndustryArguments, args);
    const rows = await namingUnknown({ industry: query.industry, cities: query.cities }, reader.traceIndustry(query));
    loaders.remember(rows.flatMap(({ industry, platform, cities, programmes }) => [industry, platform, ...cities, ...programmes]));
    return rows;
  },
  compareCities: async (_, args, context) => {
    const { cities } = parseArguments(compareCitiesArguments, args);
    await requireKnown(context, { cities });
    return {
      cities: inOrder(
        [...new Set(cities)].flatMap((id) => context.loaders.remembered(id) ?? []),
        BY_ID,
      ),
    };
  },
  metrics: async (_, args, { reader, loaders }) => {
    const comparisons = await reader.metrics(parseArguments(metricsArguments, args));
    loaders.remember(comparisons.flatMap(({ metric, targets }) => [metric, ...targets]));
    return comparisons;
  },
  statistics: (_source, _args, { reader }) => reader.statistics(),
};
