import { z } from 'zod';
import type { Entity } from '../../graph/ontology/records.ts';
import { entityId, someEntityIds } from '../arguments/ids.ts';
import { parseArguments } from '../arguments/parseArguments.ts';
import { kinds, levels, optional, statuses } from '../arguments/values.ts';
import { PAGE_ARGUMENTS } from '../pagination/pageArguments.ts';
import { requireKnown } from './knownIds.ts';
import type { FieldResolvers } from './Resolver.ts';
import { relatedConnection, relatedList, relatedOne, relatedPage } from './shortCuts.ts';

const programmesArguments = z.object({ kinds, levels, sharedWith: optional(someEntityIds('CITY')), ...PAGE_ARGUMENTS });
const platformsArguments = z.object({ kinds, levels, statuses, ...PAGE_ARGUMENTS });
const targetsArguments = z.object({ metric: optional(entityId('METRIC')), year: optional(z.int()), ...PAGE_ARGUMENTS });

export const CITY_RESOLVERS: FieldResolvers<Entity> = {
  regions: relatedList('regionsOfCity'),
  districts: relatedList('districtsOfCity'),
  programmes: async (city, args, context) => {
    const { first, after, ...conditions } = parseArguments(programmesArguments, args);
    await requireKnown(context, { sharedWith: conditions.sharedWith });
    return relatedPage(city, context, 'programmesOfCity', 'Programme', conditions, { first, after });
  },
  platforms: (city, args, context) => {
    const { first, after, ...conditions } = parseArguments(platformsArguments, args);
    return relatedPage(city, context, 'platformsOfCity', 'Platform', conditions, { first, after });
  },
  industries: relatedConnection('Industry', 'industriesOfCity'),
  targets: async (city, args, context) => {
    const { first, after, ...conditions } = parseArguments(targetsArguments, args);
    await requireKnown(context, { metric: conditions.metric });
    return relatedPage(city, context, 'targetsOfCity', 'Target', conditions, { first, after });
  },
  documents: relatedList('documentsOfCity'),
};

export const DISTRICT_RESOLVERS: FieldResolvers<Entity> = { city: relatedOne('cityOfDistrict') };

export const REGION_RESOLVERS: FieldResolvers<Entity> = { cities: relatedList('citiesOfRegion') };
