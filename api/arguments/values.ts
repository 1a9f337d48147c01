import { z } from 'zod';
import { KINDS, LEVELS, STATUSES } from '../../graph/ontology/enumerations.ts';
import { STANDARD_DEFINITIONS } from '../../graph/ontology/standard.ts';
import type { LocalizedText } from '../../graph/ontology/text.ts';

/** An argument that may be null or omitted, both of which mean that nothing was asked for. */
export const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? undefined);

/** An argument with a default that null stands for too. */
export const withDefault = <T extends z.ZodType>(type: T, fallback: z.output<T>) => type.nullish().transform((value): z.output<T> => value ?? fallback);

const anyOf = <T extends string>(values: readonly { readonly name: T }[]) => optional(z.array(z.enum(values.map(({ name }) => name))));

export const entityTypes = anyOf(STANDARD_DEFINITIONS.entityTypes);
export const relationTypes = anyOf(STANDARD_DEFINITIONS.relationTypes);
export const kinds = anyOf(KINDS);
export const levels = anyOf(LEVELS);
export const statuses = anyOf(STATUSES);
export const flag = (fallback: boolean) => withDefault(z.boolean(), fallback);

/** Long enough for any name in the graph, short enough that a search stays cheap. */
const LONGEST_TEXT = 200;

/** A text to search for: 1 to 200 characters (code points). */
export const searchText = z.string().refine((text) => text.length > 0 && [...text].length <= LONGEST_TEXT, {
  error: ({ input }) => `must be 1 to ${LONGEST_TEXT} characters long, not ${[...String(input)].length}`,
});

/**
 * The key of LocalizedText that a language argument names. GraphQL has checked it; null stands for the default. No schema: a name is asked of every entity, and to parse
 * its argument each time took a twentieth of a large answer.
 */
export const languageOf = ({ language }: Readonly<Record<string, unknown>>): keyof LocalizedText => (language === 'EN' ? 'en' : 'zh');
