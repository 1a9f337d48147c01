import { z } from 'zod';

/** Parses a list into an object: the first value has the first name, and so on. */
export const named = (names: readonly string[]) =>
  z
    .array(z.unknown())
    .length(names.length)
    .transform((values) => Object.fromEntries(names.map((name, at) => [name, values[at]])));
