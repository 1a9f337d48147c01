import { compareIds, type EntityId } from '../../../ontology/ids.ts';
import type { RelationType } from '../../../ontology/standard.ts';
import type { CityHolding, HoldingsQuery } from '../../GraphStore.ts';
import { BY_ID, inOrder } from '../../order.ts';
import type { LoadedGraph } from '../loadGraph.ts';
import { placesOf } from '../places.ts';
import { isAsked } from './meets.ts';

/** What a city takes part in, hosts or develops is what it holds. */
const HOLDING: readonly RelationType[] = ['PARTICIPATES_IN', 'HOSTS', 'DEVELOPS'];

/** What these cities hold together, or one of them alone. */
export const holdings = ({ graph }: LoadedGraph, { cities, by, types }: HoldingsQuery): readonly CityHolding[] => {
  const holders = new Map<EntityId, Set<EntityId>>();
  for (const { id: city } of graph.getAllOf('CITY', cities)) {
    for (const { to } of placesOf(graph, city).flatMap((place) => graph.relationsOf(place, 'OUT', HOLDING))) {
      holders.set(to, (holders.get(to) ?? new Set()).add(city));
    }
  }
  const counts = (held: ReadonlySet<EntityId>) => ('only' in by ? held.size === 1 && held.has(by.only) : held.size >= by.minimumCities);
  const counted = graph.getAll([...holders].flatMap(([id, held]) => (counts(held) ? [id] : [])));
  return inOrder(
    counted.filter(({ type }) => isAsked(types, type)),
    BY_ID,
  ).map((entity) => ({ entity, cities: [...(holders.get(entity.id) ?? [])].sort(compareIds) }));
};
