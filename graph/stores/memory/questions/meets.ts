import type { EntityId } from '../../../ontology/ids.ts';
import type { Entity } from '../../../ontology/records.ts';
import type { RelatedQuery } from '../../GraphStore.ts';
import type { MemoryGraph } from '../MemoryGraph.ts';
import { citiesOf } from '../places.ts';

/** Whether a value is one of those asked for; where nothing is asked for, any is. */
export const isAsked = <T>(asked: readonly T[] | undefined, value: T | null): boolean => asked === undefined || (value !== null && asked.includes(value));

/** Whether all of these cities take part in a programme, themselves or by a district. */
const unites = (graph: MemoryGraph, programme: EntityId, cities: readonly EntityId[]): boolean => {
  const places = graph.relationsOf(programme, 'IN', ['PARTICIPATES_IN']).map(({ from }) => from);
  const partaking = new Set(places.flatMap((place) => citiesOf(graph, place)).map(({ id }) => id));
  return cities.every((city) => partaking.has(city));
};

const measures = (graph: MemoryGraph, target: EntityId, metric: EntityId): boolean =>
  graph.relationsOf(target, 'OUT', ['MEASURES']).some(({ to }) => to === metric);

/** Whether an entity meets the conditions on what a short cut reaches. Throws UnknownEntity for cities and metrics that do not exist. */
export const meets = (graph: MemoryGraph, { kinds, levels, statuses, sharedWith, metric, year }: RelatedQuery): ((entity: Entity) => boolean) => {
  graph.expect({ ids: sharedWith ?? [], type: 'CITY' }, { ids: [metric], type: 'METRIC' });
  return (entity) =>
    isAsked(kinds, entity.kind) &&
    isAsked(levels, entity.level) &&
    isAsked(statuses, entity.status) &&
    (sharedWith === undefined || unites(graph, entity.id, sharedWith)) &&
    (metric === undefined || measures(graph, entity.id, metric)) &&
    (year === undefined || (entity.type === 'TARGET' && entity.year === year));
};
