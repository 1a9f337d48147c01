import { z } from 'zod';
import type { PageRequest } from '../../graph/stores/GraphStore.ts';
import { LARGEST_PAGE } from '../../graph/stores/pageOf.ts';
import { integerFrom } from '../arguments/integers.ts';
import { optional } from '../arguments/values.ts';
import { decodeCursor, type ListKind } from './cursor.ts';

/** As much as one screen shows; the contract's default. */
export const DEFAULT_PAGE = 25;

/** The arguments of every connection, to be spread among a field's own. */
export const PAGE_ARGUMENTS = { first: integerFrom(1, LARGEST_PAGE, DEFAULT_PAGE), after: optional(z.string()) };

/** The page that they ask for, in a list of this kind. Throws BAD_USER_INPUT for a cursor that is none of this list. */
export const pageRequest = ({ first, after }: { first: number; after: string | undefined }, kind: ListKind): PageRequest => ({
  first,
  after: after === undefined ? null : decodeCursor(kind, after),
});

/** All of a list that is small by nature. */
export const WHOLE_LIST: PageRequest = { first: null, after: null };
