import { z } from 'zod';
import { compareIds, type EntityId } from '../../../ontology/ids.ts';
import { compareMetrics } from '../../compareMetrics.ts';
import type { CityComparison, MetricComparison } from '../../GraphStore.ts';
import { BY_ID, inOrder } from '../../order.ts';
import type { Question } from '../Question.ts';
import { entitySchema, entitySchemaOf } from '../records/entitySchema.ts';
import { entityIdSchema } from '../records/ids.ts';
import { entityList, placesOf } from './fragments.ts';

const COMPARE = `UNWIND $cities AS id
MATCH (city:Entity {id: id})
WITH collect(DISTINCT city) AS cities
CALL (cities) {
  UNWIND cities AS city
  ${placesOf('city', 'place')}
  MATCH (place)-[:PARTICIPATES_IN|HOSTS|DEVELOPS]->(entity:Entity)
  WITH entity, collect(DISTINCT city.id) AS holders ORDER BY entity.id
  RETURN collect({entity: ${entityList('entity')}, cities: holders}) AS holdings
}
CALL (cities) {
  UNWIND cities AS city
  MATCH (city)-[:SETS]->(target:Target)
  WITH target, collect(DISTINCT city.id) AS setters
  MATCH (target)-[:MEASURES]->(metric:Metric)
  WITH metric, collect({target: ${entityList('target')}, cities: setters}) AS targets
  RETURN collect({metric: ${entityList('metric')}, targets: targets}) AS metrics
}
RETURN {cities: [city IN cities | ${entityList('city')}], holdings: holdings, metrics: metrics} AS answer`;

const measuredSchema = z.array(
  z.object({ metric: entitySchemaOf('METRIC'), targets: z.array(z.object({ target: entitySchemaOf('TARGET'), cities: z.array(entityIdSchema) })) }),
);

const comparisonSchema = z
  .object({
    cities: z.array(entitySchemaOf('CITY')),
    holdings: z.array(z.object({ entity: entitySchema, cities: z.array(entityIdSchema) })),
    metrics: measuredSchema,
  })
  .transform(
    ({ cities, holdings, metrics }): CityComparison => ({
      cities: inOrder(cities, BY_ID),
      holdings: holdings.map(({ entity, cities: holders }) => ({ entity, cities: holders.sort(compareIds) })),
      metrics: compareMetrics(metrics),
    }),
  );

/** What these cities hold and aim at, side by side. */
export const compareCities = (cities: readonly EntityId[]): Question<CityComparison> => ({
  text: COMPARE,
  parameters: { cities },
  reply: comparisonSchema,
  named: cities.map((id) => ({ id, type: 'CITY' })),
});

const METRICS = `MATCH (metric:Metric)
WITH metric, COLLECT {
  MATCH (metric)<-[:MEASURES]-(target:Target)
  RETURN {target: ${entityList('target')}, cities: COLLECT { MATCH (target)<-[:SETS]-(city:City) RETURN DISTINCT city.id }}
} AS targets
RETURN collect({metric: ${entityList('metric')}, targets: targets}) AS answer`;

/** Every metric with the targets of all cities. */
export const metrics = ({ comparableOnly }: { readonly comparableOnly: boolean }): Question<readonly MetricComparison[]> => ({
  text: METRICS,
  parameters: {},
  reply: measuredSchema.transform((measured) => compareMetrics(measured).filter(({ comparable }) => comparable || !comparableOnly)),
});
