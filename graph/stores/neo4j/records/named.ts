import { z } from 'zod';

/** Parses a list into an object: the first value has the first name, and so on. A plain loop, since every record of every answer comes through here. */
export const named = (names: readonly string[]) =>
  z
    .custom<readonly unknown[]>((values) => Array.isArray(values) && values.length === names.length, `is no list of ${names.length}`)
    .transform((values) => {
      const record: Record<string, unknown> = {};
      for (let at = 0; at < names.length; at += 1) record[names[at] ?? ''] = values[at];
      return record;
    });
