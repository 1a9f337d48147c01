import { z } from 'zod';
import { compareMetrics } from '../../compareMetrics.ts';
import type { MetricComparison, MetricsQuery } from '../../GraphStore.ts';
import type { Question } from '../Question.ts';
import { entitySchemaOf } from '../records/entitySchema.ts';
import { entityIdSchema } from '../records/ids.ts';
import { entityList } from './fragments.ts';

const OF_THESE = `UNWIND $cities AS id
MATCH (city:Entity {id: id})-[:SETS]->(target:Target)
WITH target, collect(DISTINCT city.id) AS setters
MATCH (target)-[:MEASURES]->(metric:Metric)
WITH metric, collect({target: ${entityList('target')}, cities: setters}) AS targets
RETURN collect({metric: ${entityList('metric')}, targets: targets}) AS answer`;

/** Of most metrics there is one target: where only comparable ones are asked for, `compareMetrics` would throw away nearly all of what came. */
const OF_ALL = `MATCH (metric:Metric)
WITH metric, COLLECT {
  MATCH (metric)<-[:MEASURES]-(target:Target)
  RETURN {target: target, cities: COLLECT { MATCH (target)<-[:SETS]-(city:City) RETURN DISTINCT city.id }}
} AS set
WHERE NOT $comparableOnly OR size(reduce(cities = [], one IN set |
  cities + CASE WHEN one.target.canonicalValue IS NULL THEN [] ELSE [city IN one.cities WHERE NOT city IN cities] END)) > 1
RETURN collect({metric: ${entityList('metric')}, targets: [one IN set | {target: ${entityList('one.target')}, cities: one.cities}]}) AS answer`;

const measuredSchema = z.array(
  z.object({ metric: entitySchemaOf('METRIC'), targets: z.array(z.object({ target: entitySchemaOf('TARGET'), cities: z.array(entityIdSchema) })) }),
);

/** Metrics with the targets of these cities, or of all. */
export const metrics = ({ cities, comparableOnly }: MetricsQuery): Question<readonly MetricComparison[]> => ({
  text: cities === undefined ? OF_ALL : OF_THESE,
  parameters: { cities: cities ?? null, comparableOnly },
  reply: measuredSchema.transform((measured) => compareMetrics(measured).filter(({ comparable }) => comparable || !comparableOnly)),
  named: (cities ?? []).map((id) => ({ id, type: 'CITY' })),
});
