import { compareIds, type EntityId } from '../../../ontology/ids.ts';
import type { Derivation } from './Derivation.ts';
import { typeOfId } from './ids.ts';

/** The property of a programme that names the cities which take part in it, themselves or by a district, by id. */
export const PARTAKERS = 'partakers';

const note = (lists: Map<EntityId, EntityId[]>, of: EntityId, id: EntityId): void => {
  const list = lists.get(of);
  if (list === undefined) lists.set(of, [id]);
  else list.push(id);
};

/** Which cities take part in each programme; one that no city takes part in keeps nothing. */
export const partakers: Derivation = (graph) => {
  const placesIn = new Map<EntityId, EntityId[]>();
  const citiesOf = new Map<EntityId, EntityId[]>();
  for (const { from, type, to } of graph.relations()) {
    if (type === 'PARTICIPATES_IN') note(placesIn, to, from);
    if (type === 'PART_OF' && typeOfId(from) === 'DISTRICT') note(citiesOf, from, to);
  }
  const citiesIn = (places: readonly EntityId[]): readonly EntityId[] => {
    const cities = places.flatMap((place) => (typeOfId(place) === 'CITY' ? [place] : (citiesOf.get(place) ?? [])));
    return [...new Set(cities)].sort(compareIds);
  };
  return new Map(
    [...placesIn].flatMap(([programme, places]) => {
      const cities = citiesIn(places);
      return cities.length === 0 ? [] : [[programme, { [PARTAKERS]: cities }] as const];
    }),
  );
};
