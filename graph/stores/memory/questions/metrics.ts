import type { City, Metric } from '../../../ontology/records.ts';
import { compareMetrics, type SetTarget } from '../../compareMetrics.ts';
import type { MetricComparison, MetricsQuery } from '../../GraphStore.ts';
import type { LoadedGraph } from '../loadGraph.ts';
import { isOf, type MemoryGraph } from '../MemoryGraph.ts';

const targetsOf = (graph: MemoryGraph, metric: Metric, asked: (city: City) => boolean): readonly SetTarget[] =>
  graph.next(metric.id, 'MEASURES', 'IN', 'TARGET').map((target) => ({
    target,
    cities: graph
      .next(target.id, 'SETS', 'IN', 'CITY')
      .filter(asked)
      .map(({ id }) => id),
  }));

const measured = (graph: MemoryGraph, { cities }: MetricsQuery): readonly { readonly metric: Metric; readonly targets: readonly SetTarget[] }[] => {
  if (cities === undefined) return graph.dataset.entities.filter(isOf('METRIC')).map((metric) => ({ metric, targets: targetsOf(graph, metric, () => true) }));
  const compared = new Set(graph.getAllOf('CITY', cities));
  const set = [...compared].flatMap(({ id }) => graph.next(id, 'SETS', 'OUT', 'TARGET'));
  const metrics = new Set(set.flatMap(({ id }) => graph.next(id, 'MEASURES', 'OUT', 'METRIC')));
  return Array.from(metrics, (metric) => ({
    metric,
    targets: targetsOf(graph, metric, (city) => compared.has(city)).filter((target) => target.cities.length > 0),
  }));
};

/** Metrics with the targets of these cities, or of all. */
export const metrics = ({ graph }: LoadedGraph, query: MetricsQuery): readonly MetricComparison[] =>
  compareMetrics(measured(graph, query)).filter(({ comparable }) => comparable || !query.comparableOnly);
