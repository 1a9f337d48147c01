import { z } from 'zod';
import type { Entity } from '../../graph/ontology/records.ts';
import type { CityHolding, GraphStatistics, HoldingsQuery } from '../../graph/stores/GraphStore.ts';
import { inOrder, mostFirst } from '../../graph/stores/order.ts';
import { entityId, quote } from '../arguments/ids.ts';
import { integerFrom } from '../arguments/integers.ts';
import { parseArguments } from '../arguments/parseArguments.ts';
import { entityTypes } from '../arguments/values.ts';
import { badUserInput } from '../errors/faults.ts';
import type { FieldResolvers, OperationContext } from './Resolver.ts';

const sharedArguments = z.object({ types: entityTypes, minimumCities: integerFrom(1, Number.MAX_SAFE_INTEGER, undefined) });
const distinctArguments = z.object({ city: entityId('CITY'), types: entityTypes });

/** Cities laid side by side, by id; what of them is compared is asked for field by field. */
export interface Comparison {
  readonly cities: readonly Entity[];
}

const idsOf = (cities: readonly Entity[]) => cities.map(({ id }) => id);

const held = async ({ reader, loaders }: OperationContext, query: HoldingsQuery): Promise<readonly CityHolding[]> => {
  const holdings = await reader.holdings(query);
  loaders.remember(holdings.map(({ entity }) => entity));
  return holdings;
};

const MOST_SHARED = mostFirst<CityHolding>(
  ({ cities }) => cities.length,
  ({ entity }) => entity.id,
);

export const CITY_COMPARISON_RESOLVERS: FieldResolvers<Comparison> = {
  shared: async ({ cities }, args, context) => {
    const { types, minimumCities = cities.length } = parseArguments(sharedArguments, args);
    const shared = await held(context, { cities: idsOf(cities), by: { minimumCities }, types });
    return inOrder(shared, MOST_SHARED).map(({ entity, cities: holders }) => ({ entity, cities: cities.filter(({ id }) => holders.includes(id)) }));
  },
  distinct: async ({ cities }, args, context) => {
    const { city, types } = parseArguments(distinctArguments, args);
    const ids = idsOf(cities);
    if (!ids.includes(city)) throw badUserInput('city', `${quote(city)} is none of the cities compared; ${ids.join(', ')} are`);
    const alone = await held(context, { cities: ids, by: { only: city }, types });
    return alone.map(({ entity }) => entity);
  },
  metrics: async ({ cities }, _, { reader, loaders }) => {
    const comparisons = await reader.metrics({ cities: idsOf(cities), comparableOnly: false });
    loaders.remember(comparisons.flatMap(({ metric, targets }) => [metric, ...targets]));
    return comparisons;
  },
};

export const STATISTICS_RESOLVERS: FieldResolvers<GraphStatistics> = { store: (_source, _args, { storeName }) => storeName };
