import type { EntityId } from '../../../ontology/ids.ts';
import type { City, Relation } from '../../../ontology/records.ts';
import type { SharedProgramme, SharedProgrammesQuery } from '../../GraphStore.ts';
import { BY_ID, inOrder, mostFirst } from '../../order.ts';
import type { LoadedGraph } from '../loadGraph.ts';
import { isOf, type MemoryGraph } from '../MemoryGraph.ts';
import { placesOf } from '../places.ts';
import { isAsked } from './meets.ts';

interface Participation {
  readonly cities: Set<City>;
  readonly relations: Set<Relation>;
}

const participations = (graph: MemoryGraph, cities: readonly City[]): ReadonlyMap<EntityId, Participation> => {
  const found = new Map<EntityId, Participation>();
  for (const city of cities) {
    for (const relation of placesOf(graph, city.id).flatMap((place) => graph.relationsOf(place, 'OUT', ['PARTICIPATES_IN']))) {
      const participation = found.get(relation.to) ?? { cities: new Set(), relations: new Set() };
      participation.cities.add(city);
      participation.relations.add(relation);
      found.set(relation.to, participation);
    }
  }
  return found;
};

/** Programmes that several cities take part in, most cities first. */
export const sharedProgrammes = ({ graph }: LoadedGraph, { cities, minimumCities, kinds, first }: SharedProgrammesQuery): readonly SharedProgramme[] => {
  const asked = cities === undefined ? graph.dataset.entities.filter(isOf('CITY')) : graph.getAllOf('CITY', cities);
  const found = participations(graph, asked);
  const shared = graph
    .getAllOf('PROGRAMME', [...found.keys()])
    .filter((programme) => isAsked(kinds, programme.kind))
    .map((programme) => {
      const { cities: partaking, relations } = found.get(programme.id) ?? { cities: [], relations: [] };
      return { programme, cities: inOrder(partaking, BY_ID), participations: inOrder(relations, BY_ID) };
    })
    .filter((row) => row.cities.length >= minimumCities);
  const order = mostFirst<SharedProgramme>(
    (row) => row.cities.length,
    ({ programme }) => programme.id,
  );
  return inOrder(shared, order).slice(0, first);
};
