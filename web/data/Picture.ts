import type { RelationType } from '../../graph/ontology/standard.ts';
import type { EntityBrief, RelationBrief } from './fragments.ts';

/** One drawn line. `id` is the relation's; an end that is a district may be drawn at its city, since a district counts for it. */
export interface Tie {
  readonly id: string;
  readonly type: RelationType;
  readonly status: RelationBrief['status'];
  readonly source: string;
  readonly target: string;
}

/** Programmes that tie the same two cities and no other: drawn as one mark with their number. */
export interface Bundle {
  readonly id: string;
  readonly cities: readonly string[];
  readonly programmes: readonly EntityBrief[];
}

/** What a canvas shows, whatever was asked. */
export interface Picture {
  readonly entities: readonly EntityBrief[];
  readonly ties: readonly Tie[];
  readonly bundles: readonly Bundle[];
  /** Relations of an entity that are not drawn, where any are; empty where the picture is an answer of its own and not a part of something to expand. */
  readonly hidden: Readonly<Record<string, number>>;
  /** Entity ids from left to right where the answer has an order; empty where it has none. */
  readonly columns: readonly (readonly string[])[];
}

export const EMPTY_PICTURE: Picture = { entities: [], ties: [], bundles: [], hidden: {}, columns: [] };

export const tieOf = ({ id, type, status, from, to }: RelationBrief): Tie => ({ id, type, status, source: from.id, target: to.id });

/** The first of each id, in order. */
export const distinctById = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed();
