import type { EntityId } from '../../../ontology/ids.ts';
import type { City, Metric } from '../../../ontology/records.ts';
import type { RelationType } from '../../../ontology/standard.ts';
import { compareMetrics, type SetTarget } from '../../compareMetrics.ts';
import type { CityComparison, CityHolding, MetricComparison } from '../../GraphStore.ts';
import { BY_ID, inOrder } from '../../order.ts';
import type { LoadedGraph } from '../loadGraph.ts';
import { isOf, type MemoryGraph } from '../MemoryGraph.ts';
import { placesOf } from '../places.ts';

/** What a city takes part in, hosts or develops is what it holds. */
const HOLDING: readonly RelationType[] = ['PARTICIPATES_IN', 'HOSTS', 'DEVELOPS'];

const heldBy = (graph: MemoryGraph, cities: readonly City[]): readonly CityHolding[] => {
  const holders = new Map<EntityId, Set<EntityId>>();
  for (const city of cities) {
    for (const { to } of placesOf(graph, city.id).flatMap((place) => graph.relationsOf(place, 'OUT', HOLDING))) {
      holders.set(to, (holders.get(to) ?? new Set()).add(city.id));
    }
  }
  return inOrder(graph.getAll([...holders.keys()]), BY_ID).map((entity) => ({ entity, cities: [...(holders.get(entity.id) ?? [])] }));
};

const targetsOf = (graph: MemoryGraph, metric: Metric, asked: (city: City) => boolean): readonly SetTarget[] =>
  graph.next(metric.id, 'MEASURES', 'IN', 'TARGET').map((target) => ({
    target,
    cities: graph
      .next(target.id, 'SETS', 'IN', 'CITY')
      .filter(asked)
      .map(({ id }) => id),
  }));

/** Every metric with the targets of all cities. */
export const metrics = ({ graph }: LoadedGraph, { comparableOnly }: { readonly comparableOnly: boolean }): readonly MetricComparison[] =>
  compareMetrics(graph.dataset.entities.filter(isOf('METRIC')).map((metric) => ({ metric, targets: targetsOf(graph, metric, () => true) }))).filter(
    ({ comparable }) => comparable || !comparableOnly,
  );

/** What these cities hold and aim at, side by side. */
export const compareCities = ({ graph }: LoadedGraph, ids: readonly EntityId[]): CityComparison => {
  const cities = inOrder(graph.getAllOf('CITY', ids), BY_ID);
  const compared = new Set(cities);
  const measured = cities.flatMap(({ id }) => graph.next(id, 'SETS', 'OUT', 'TARGET')).flatMap(({ id }) => graph.next(id, 'MEASURES', 'OUT', 'METRIC'));
  return {
    cities,
    holdings: heldBy(graph, cities),
    metrics: compareMetrics(
      Array.from(new Set(measured), (metric) => ({
        metric,
        targets: targetsOf(graph, metric, (city) => compared.has(city)).filter((target) => target.cities.length > 0),
      })),
    ),
  };
};
