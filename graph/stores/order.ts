import { compareIds } from '../ontology/ids.ts';
import type { Entity } from '../ontology/records.ts';
import { ONTOLOGY } from '../ontology/standard.ts';
import type { EntityOrder, Position } from './GraphStore.ts';

/** An order of answers: where an item stands, and which of two positions comes first. Every order ends in "then by id". */
export interface Order<T> {
  readonly positionOf: (item: T) => Position;
  readonly compare: (a: Position, b: Position) => number;
}

const compareKeys = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
const ascending = (a: Position, b: Position): number => compareKeys(a.key, b.key) || compareIds(a.id, b.id);
const descending = (a: Position, b: Position): number => compareKeys(b.key, a.key) || compareIds(a.id, b.id);

const PLACE_OF_TYPE: ReadonlyMap<string, number> = new Map(ONTOLOGY.entityTypes.map(({ name }, place) => [name, place]));

/** The order of every answer that names no other. */
export const BY_ID: Order<{ readonly id: string }> = { positionOf: ({ id }) => ({ key: '', id }), compare: ascending };

/** NAME: by the pinyin of the Chinese name. DEGREE: best connected first. TYPE: as the ontology lists the types, the key is the place there from 0. */
export const ENTITY_ORDERS: Readonly<Record<EntityOrder, Order<Entity>>> = {
  NAME: { positionOf: ({ sortName, id }) => ({ key: sortName, id }), compare: ascending },
  DEGREE: { positionOf: ({ degree, id }) => ({ key: degree, id }), compare: descending },
  TYPE: { positionOf: ({ type, id }) => ({ key: PLACE_OF_TYPE.get(type) ?? PLACE_OF_TYPE.size, id }), compare: ascending },
};

/** Most of something first, then by id: shared programmes by cities, traces by relations. */
export const mostFirst = <T>(countOf: (item: T) => number, idOf: (item: T) => string): Order<T> => ({
  positionOf: (item) => ({ key: countOf(item), id: idOf(item) }),
  compare: descending,
});

/** Fewest of something first, then by id. */
export const fewestFirst = <T>(countOf: (item: T) => number, idOf: (item: T) => string): Order<T> => ({ ...mostFirst(countOf, idOf), compare: ascending });

/** Sorts items in this order, into a new array. */
export const inOrder = <T>(items: Iterable<T>, { positionOf, compare }: Order<T>): T[] => {
  const all = [...items];
  // Rows of an answer have lists of one or none by the thousand.
  if (all.length < 2) return all;
  return all
    .map((item) => ({ item, position: positionOf(item) }))
    .sort((a, b) => compare(a.position, b.position))
    .map(({ item }) => item);
};
