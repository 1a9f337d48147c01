import { z } from 'zod';
import type { EnumValue } from '../../ontology/definitions.ts';
import { suggestion } from '../nearest.ts';
import type { Field } from './Field.ts';

/** One of the names of an enumeration. N is what the ontology at hand calls them. */
export const oneOf = <N extends string>(names: readonly string[]): Field<N> => ({
  schema: z.custom<N>((value) => typeof value === 'string' && names.includes(value), {
    error: ({ input }) => `cannot be ${typeof input === 'string' ? input : JSON.stringify(input)}: ${suggestion(String(input), names)}`,
  }),
  form: names.join(' or '),
});

export const namesOf = (values: readonly EnumValue[]): readonly string[] => values.map(({ name }) => name);
