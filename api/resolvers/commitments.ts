import type { Entity, Metric } from '../../graph/ontology/records.ts';
import { findUnit } from '../../graph/ontology/units.ts';
import type { FieldResolvers } from './Resolver.ts';
import { relatedConnection, relatedList, relatedOne } from './shortCuts.ts';

export const METRIC_RESOLVERS: FieldResolvers<Metric> = {
  unitNames: ({ unit }) => (unit === null ? null : (findUnit(unit)?.names ?? null)),
  targets: relatedConnection('Target', 'targetsOfMetric'),
};

export const TARGET_RESOLVERS: FieldResolvers<Entity> = {
  city: relatedOne('cityOfTarget'),
  metric: relatedOne('metricOfTarget'),
  concerns: relatedList('concernsOfTarget'),
};
