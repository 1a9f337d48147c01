import { compareIds, type EntityId } from '../ontology/ids.ts';
import type { Metric, Target } from '../ontology/records.ts';
import type { MetricComparison } from './GraphStore.ts';

/** A target with the cities that set it, of those that are compared. */
export interface SetTarget {
  readonly target: Target;
  readonly cities: readonly EntityId[];
}

const citiesOf = (targets: readonly SetTarget[]): number => new Set(targets.flatMap(({ cities }) => cities)).size;

/**
 * Lays the targets of each metric side by side: targets by id, metrics with most cities first, then by id. Comparable is a metric for which two different cities have a
 * canonical value: one city's two targets say nothing about another city.
 */
export const compareMetrics = (measured: Iterable<{ readonly metric: Metric; readonly targets: readonly SetTarget[] }>): readonly MetricComparison[] =>
  Array.from(measured, ({ metric, targets }) => ({
    cities: citiesOf(targets),
    comparison: {
      metric,
      targets: targets.map(({ target }) => target).sort((a, b) => compareIds(a.id, b.id)),
      comparable: citiesOf(targets.filter(({ target }) => target.canonicalValue !== null)) >= 2,
    },
  }))
    .sort((a, b) => b.cities - a.cities || compareIds(a.comparison.metric.id, b.comparison.metric.id))
    .map(({ comparison }) => comparison);
