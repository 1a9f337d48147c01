import type { EntityId } from '../../../ontology/ids.ts';
import { LARGEST_PAGE } from '../../pageOf.ts';
import type { Derived, GraphWalk } from './Derivation.ts';
import { typeOfId } from './ids.ts';
import { rowsUnder } from './traces/rowsUnder.ts';
import { TracedGraph } from './traces/TracedGraph.ts';
import { viaCounts } from './traces/viaCounts.ts';

/** The property of a broad industry that lists the SERVES by which the first rows of its trace are in it, in the order of the rows. */
export const FIRST_TRACES = 'firstTraces';
/** The Cypher of the platform's id in the Cypher of an entry of the list. */
export const startOfEntry = (entry: string): string => `split(${entry}, '.')[0]`;

export interface Limits {
  /** An industry is broad if it and its narrower ones have more platforms: the rows of so many are counted in some tens of milliseconds. */
  readonly platforms: number;
  /** Rows that a broad industry keeps. */
  readonly rows: number;
}
export const LIMITS: Limits = { platforms: 1_000, rows: LARGEST_PAGE };

/** The first items by this order, in it, without sorting all of them. */
const firstOf = (items: readonly number[], most: number, compare: (a: number, b: number) => number): readonly number[] => {
  let first: number[] = [];
  let last: number | undefined;
  for (const item of items) {
    if (last !== undefined && compare(item, last) > 0) continue;
    first.push(item);
    if (first.length < 2 * most) continue;
    first = first.sort(compare).slice(0, most);
    last = first.at(-1);
  }
  return first.sort(compare).slice(0, most);
};

/** The first rows of each broad industry with its narrower ones, where all cities count. */
export const firstTraces = (walk: GraphWalk, limits = LIMITS): Derived => {
  const graph = new TracedGraph(walk);
  const rowsOf = rowsUnder(graph);
  const viaOf = viaCounts(graph);
  const platformOf = (row: number): number => graph.serves.from[row] ?? 0;
  const compare = (a: number, b: number): number => viaOf(b) - viaOf(a) || platformOf(a) - platformOf(b);
  const found = new Map<EntityId, Readonly<Record<string, readonly string[]>>>();
  for (const [number, id] of graph.ids.entries()) {
    const rows = typeOfId(id) === 'INDUSTRY' ? rowsOf(number) : [];
    if (rows.length > limits.platforms) found.set(id, { [FIRST_TRACES]: firstOf(rows, limits.rows, compare).map((row) => graph.servesId(row)) });
  }
  return found;
};
