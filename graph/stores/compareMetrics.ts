import type { EntityId } from '../ontology/ids.ts';
import type { Metric, Target } from '../ontology/records.ts';
import type { MetricComparison } from './GraphStore.ts';
import { BY_ID, inOrder, mostFirst } from './order.ts';

/** A target with the cities that set it, of those that are compared. */
export interface SetTarget {
  readonly target: Target;
  readonly cities: readonly EntityId[];
}

const countCities = (targets: readonly SetTarget[]): number => new Set(targets.flatMap(({ cities }) => cities)).size;

/**
 * Lays the targets of each metric side by side: targets by id, metrics with most cities first, then by id. Comparable is a metric for which two different cities have a
 * canonical value: one city's two targets say nothing about another city.
 */
export const compareMetrics = (measured: Iterable<{ readonly metric: Metric; readonly targets: readonly SetTarget[] }>): readonly MetricComparison[] => {
  const compared = Array.from(measured, ({ metric, targets }) => ({
    cities: countCities(targets),
    comparison: {
      metric,
      targets: inOrder(
        targets.map(({ target }) => target),
        BY_ID,
      ),
      comparable: countCities(targets.filter(({ target }) => target.canonicalValue !== null)) >= 2,
    },
  }));
  const order = mostFirst<(typeof compared)[number]>(
    ({ cities }) => cities,
    ({ comparison }) => comparison.metric.id,
  );
  return inOrder(compared, order).map(({ comparison }) => comparison);
};
