import type { z } from 'zod';
import { badUserInput } from '../errors/faults.ts';

/** The arguments of a field, checked. GraphQL has checked their types; bounds and ids are checked here. Throws BAD_USER_INPUT that names the first wrong one. */
export const parseArguments = <T extends z.ZodType>(type: T, given: Readonly<Record<string, unknown>>): z.output<T> => {
  const result = type.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const argument = issue?.path.filter((part) => typeof part === 'string').join('.');
  throw badUserInput(argument ?? '', issue?.message ?? 'is not right');
};
