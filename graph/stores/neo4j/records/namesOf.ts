import { z } from 'zod';

/** Parses one of an enumeration's names. */
export const namesOf = <const N extends string>(values: readonly { readonly name: N }[]) => z.enum(values.map(({ name }) => name));
