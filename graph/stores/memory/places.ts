import type { EntityId } from '../../ontology/ids.ts';
import type { City } from '../../ontology/records.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

/** The places that count for a city: itself and its districts. */
export const placesOf = (graph: MemoryGraph, city: EntityId): readonly EntityId[] => [
  city,
  ...graph.next(city, 'PART_OF', 'IN', 'DISTRICT').map(({ id }) => id),
];

/** The cities that a place counts for: itself, or those that it is a district of. */
export const citiesOf = (graph: MemoryGraph, place: EntityId): readonly City[] => {
  const entity = graph.get(place);
  if (entity.type === 'CITY') return [entity];
  return entity.type === 'DISTRICT' ? graph.next(place, 'PART_OF', 'OUT', 'CITY') : [];
};
