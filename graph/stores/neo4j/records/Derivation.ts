import type { EntityId } from '../../../ontology/ids.ts';
import type { Relation } from '../../../ontology/records.ts';

/** All of a graph's degrees and relations, each time anew from the first: a large graph makes them as they are asked for. */
export interface GraphWalk {
  degrees(): Iterable<readonly [EntityId, number]>;
  relations(): Iterable<Relation>;
}

/** What some entities carry beside what is stated of them, by the names of their properties. */
export type Derived = ReadonlyMap<EntityId, Readonly<Record<string, readonly string[]>>>;

/** Works out of all relations, once, what questions would have to walk them for. It keeps what it found, never the relations: a large graph's do not fit into memory. */
export type Derivation = (graph: GraphWalk) => Derived;
