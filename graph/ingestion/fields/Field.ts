import type { z } from 'zod';

/** How one key of a seed file is parsed, and what a person would write there. */
export interface Field<T> {
  readonly schema: z.ZodType<T>;
  /** An example or a short description, for the message where the key is missing. */
  readonly form: string;
}

/** What stands there instead, in a reader's words. */
export const kindOfValue = (value: unknown): string => {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
};
