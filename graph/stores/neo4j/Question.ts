import type { z } from 'zod';
import type { EntityId } from '../../ontology/ids.ts';
import type { EntityType } from '../../ontology/standard.ts';
import type { RecordKind } from '../GraphStore.ts';

/** What Cypher takes as a parameter here: no value ever stands in its text. Whole numbers are sent as integers. */
export type Parameter = string | number | boolean | null | readonly Parameter[] | { readonly [name: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

/** The parameters, true or false, that every text may use: whether entities, and whether relations, are asked for with their citations. Set for a whole request, not by a question. */
export const WITH_CITATIONS = { ENTITY: 'withEntityCitations', RELATION: 'withRelationCitations' } as const satisfies Readonly<Record<RecordKind, string>>;

/** One of the ids that a question names; where `type` is given, an entity of another type is as good as unknown. */
export interface Named {
  readonly id: EntityId;
  readonly type?: EntityType;
}

/**
 * A question in Cypher. `text` ends in `RETURN … AS answer`, in exactly one row, and comes from a small set of constants; `reply` parses the answer. Where any of `named`
 * does not exist, asking throws UnknownEntity.
 */
export interface Question<T> {
  readonly text: string;
  readonly parameters: Parameters;
  readonly reply: z.ZodType<T>;
  readonly named?: readonly Named[];
}
