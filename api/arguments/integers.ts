import { z } from 'zod';

/** An integer argument from `minimum` to `maximum`; `fallback` where it is null or omitted. */
export const integerFrom = <F extends number | undefined>(minimum: number, maximum: number, fallback: F) =>
  z
    .int()
    .nullish()
    .refine((value) => value === null || value === undefined || (value >= minimum && value <= maximum), {
      error: ({ input }) =>
        maximum === Number.MAX_SAFE_INTEGER
          ? `must be at least ${minimum}, not ${String(input)}`
          : `must be from ${minimum} to ${maximum}, not ${String(input)}`,
    })
    .transform((value): number | F => value ?? fallback);
