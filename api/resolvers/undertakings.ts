import { z } from 'zod';
import type { Entity } from '../../graph/ontology/records.ts';
import type { TraversalName } from '../../graph/stores/traversals.ts';
import { parseArguments } from '../arguments/parseArguments.ts';
import { flag } from '../arguments/values.ts';
import { PAGE_ARGUMENTS, WHOLE_LIST } from '../pagination/pageArguments.ts';
import type { FieldResolvers, Resolver } from './Resolver.ts';
import { orEmpty, relatedConnection, relatedList, relatedPage } from './shortCuts.ts';

const narrowerArguments = z.object({ includeNarrower: flag(false), ...PAGE_ARGUMENTS });

/** A connection field of an industry: by one traversal for itself, by another with the industries below it. */
const ofIndustry =
  (of: string, itself: TraversalName, withNarrower: TraversalName): Resolver<Entity> =>
  (industry, args, context) => {
    const { includeNarrower, ...paging } = parseArguments(narrowerArguments, args);
    return relatedPage(industry, context, includeNarrower ? withNarrower : itself, of, {}, paging);
  };

export const PLATFORM_RESOLVERS: FieldResolvers<Entity> = {
  cities: relatedList('citiesOfPlatform'),
  industries: relatedConnection('Industry', 'industriesOfPlatform'),
  programmes: relatedConnection('Programme', 'programmesOfPlatform'),
  partners: relatedConnection('Organisation', 'partnersOf'),
  partOf: relatedList('platformsWithPart'),
  parts: relatedConnection('Platform', 'partsOfPlatform'),
};

export const INDUSTRY_RESOLVERS: FieldResolvers<Entity> = {
  parents: relatedList('parentsOfIndustry'),
  children: relatedConnection('Industry', 'childrenOfIndustry'),
  cities: relatedList('citiesOfIndustry'),
  platforms: ofIndustry('Platform', 'platformsOfIndustry', 'platformsOfIndustryTree'),
  programmes: ofIndustry('Programme', 'programmesOfIndustry', 'programmesOfIndustryTree'),
};

export const PROGRAMME_RESOLVERS: FieldResolvers<Entity> = {
  cities: relatedList('citiesOfProgramme'),
  participations: async ({ id }, _, { loaders }) =>
    orEmpty(await loaders.relationsOf({ types: ['PARTICIPATES_IN'], direction: 'IN', page: WHOLE_LIST }).load(id)).items,
  industries: relatedConnection('Industry', 'industriesOfProgramme'),
  platforms: relatedConnection('Platform', 'platformsOfProgramme'),
  partners: relatedConnection('Organisation', 'partnersOf'),
  partOf: relatedList('programmesWithPart'),
  parts: relatedConnection('Programme', 'partsOfProgramme'),
};
