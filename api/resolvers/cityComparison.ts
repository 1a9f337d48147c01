import { z } from 'zod';
import { compareIds } from '../../graph/ontology/ids.ts';
import type { CityComparison, CityHolding, GraphStatistics } from '../../graph/stores/GraphStore.ts';
import { entityId, quote } from '../arguments/ids.ts';
import { integerFrom } from '../arguments/integers.ts';
import { parseArguments } from '../arguments/parseArguments.ts';
import { entityTypes } from '../arguments/values.ts';
import { badUserInput } from '../errors/faults.ts';
import type { FieldResolvers } from './Resolver.ts';

const sharedArguments = z.object({ types: entityTypes, minimumCities: integerFrom(1, Number.MAX_SAFE_INTEGER, undefined) });
const distinctArguments = z.object({ city: entityId('CITY'), types: entityTypes });

const ofTypes = (holdings: readonly CityHolding[], types: readonly string[] | undefined) =>
  holdings.filter(({ entity }) => types?.includes(entity.type) ?? true);

export const CITY_COMPARISON_RESOLVERS: FieldResolvers<CityComparison> = {
  shared: ({ cities, holdings }, args) => {
    const { types, minimumCities = cities.length } = parseArguments(sharedArguments, args);
    return ofTypes(holdings, types)
      .filter((holding) => holding.cities.length >= minimumCities)
      .sort((a, b) => b.cities.length - a.cities.length || compareIds(a.entity.id, b.entity.id))
      .map(({ entity, cities: holders }) => ({ entity, cities: cities.filter(({ id }) => holders.includes(id)) }));
  },
  distinct: ({ cities, holdings }, args) => {
    const { city, types } = parseArguments(distinctArguments, args);
    if (!cities.some(({ id }) => id === city))
      throw badUserInput('city', `${quote(city)} is none of the cities compared; ${cities.map(({ id }) => id).join(', ')} are`);
    return ofTypes(holdings, types)
      .filter((holding) => holding.cities.length === 1 && holding.cities[0] === city)
      .map(({ entity }) => entity);
  },
};

export const STATISTICS_RESOLVERS: FieldResolvers<GraphStatistics> = { store: (_source, _args, { storeName }) => storeName };
