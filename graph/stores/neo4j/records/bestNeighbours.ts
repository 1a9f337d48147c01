import type { EntityId } from '../../../ontology/ids.ts';
import { type EntityType, type RelationType, STANDARD_DEFINITIONS } from '../../../ontology/standard.ts';
import { STEP_LIMIT } from '../../neighbourhood.ts';
import type { Derived, GraphWalk } from './Derivation.ts';
import { typeOfId } from './ids.ts';
import { mayTie } from './mayTie.ts';

/** An entity with more relations is a hub: nobody looks at all of them to find the best connected neighbours. Up to here that takes some milliseconds at most. */
export const HUB_DEGREE = 3_000;

/** Of each kind of neighbours a hub keeps so many: as many as any neighbourhood asks for, and the one more that tells that there are others. */
export const KEPT_NEIGHBOURS = STEP_LIMIT + 1;

const { entityTypes, relationTypes } = STANDARD_DEFINITIONS;

/** No degree has more digits. */
const MOST_DEGREE = 99_999_999;
const RANK_LENGTH = String(MOST_DEGREE).length + 1;

/** A neighbour in a hub's list: texts in their own order are neighbours in theirs, best connected first, then by id. */
const entryOf = (id: EntityId, degree: number): string => `${String(MOST_DEGREE - degree).padStart(RANK_LENGTH - 1, '0')} ${id}`;
/** The Cypher of the id in the Cypher of an entry. */
export const idOfEntry = (entry: string): string => `substring(${entry}, ${RANK_LENGTH})`;

/** The property of a hub that lists its best connected neighbours of one type by one type of relation, in order. */
const propertyOf = (relation: RelationType, neighbour: EntityType): string => `best_${relation}_${neighbour}`;

const mayBe = (relation: RelationType, neighbour: EntityType): boolean => entityTypes.some(({ name }) => mayTie(relation, name, neighbour));

const LISTS = relationTypes.flatMap(({ name: relation }) =>
  entityTypes.flatMap(({ name: neighbour }) => (mayBe(relation, neighbour) ? [{ relation, neighbour, property: propertyOf(relation, neighbour) }] : [])),
);

/** The properties that list neighbours of these types by these types of relations; undefined: of any. */
export const bestNeighbourProperties = (neighbours: readonly EntityType[] | undefined, relations: readonly RelationType[] | undefined): readonly string[] =>
  LISTS.filter((list) => (neighbours?.includes(list.neighbour) ?? true) && (relations?.includes(list.relation) ?? true)).map(({ property }) => property);

/** What the hubs of a graph keep of their neighbours. */
export const bestNeighbours = (graph: GraphWalk): Derived => {
  const degreeOf = new Map(graph.degrees());
  const hubs = new Map<EntityId, Map<string, Set<string>>>();
  for (const [id, degree] of degreeOf) if (degree > HUB_DEGREE) hubs.set(id, new Map());
  if (hubs.size === 0) return new Map();
  const note = (hub: EntityId, relation: RelationType, neighbour: EntityId): void => {
    const lists = hubs.get(hub);
    if (lists === undefined) return;
    const type = typeOfId(neighbour);
    if (type === undefined) throw new RangeError(`${neighbour} is of no type of the ontology`);
    const property = propertyOf(relation, type);
    const list = lists.get(property) ?? new Set();
    lists.set(property, list.add(entryOf(neighbour, degreeOf.get(neighbour) ?? 0)));
  };
  for (const { from, type, to } of graph.relations()) {
    note(from, type, to);
    note(to, type, from);
  }
  const best = (list: ReadonlySet<string>): readonly string[] => [...list].sort().slice(0, KEPT_NEIGHBOURS);
  return new Map([...hubs].map(([hub, lists]) => [hub, Object.fromEntries([...lists].map(([property, list]) => [property, best(list)]))]));
};
