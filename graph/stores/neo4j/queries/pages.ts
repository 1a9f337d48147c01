import { z } from 'zod';
import type { EntityId } from '../../../ontology/ids.ts';
import type { Page, PageRequest } from '../../GraphStore.ts';
import type { Parameters } from '../Question.ts';
import { entityIdSchema } from '../records/ids.ts';

/** LIMIT where a whole list is asked for: more than any graph holds. */
const ALL = 2 ** 31 - 1;

/** Parameters of a page of a list by id. */
export const pageParameters = ({ first, after }: PageRequest): Parameters => ({ first, after: after?.id ?? null });

/** The end of a question about many starts: of the list `listed` of each `id`, ordered by id, the page as `pagesSchema` parses it. `shape` is how an `item` is returned. */
export const returnPages = (shape: string): string => `WITH id, listed, [item IN listed WHERE $after IS NULL OR item.id > $after] AS rest
RETURN collect({
  id: id, totalCount: size(listed), left: size(rest), items: [item IN rest[..coalesce($first, size(rest))] | ${shape}]
}) AS answer`;

/** The page of each start. */
export const pagesSchema = <T>(item: z.ZodType<T>) =>
  z
    .array(z.object({ id: entityIdSchema, totalCount: z.int(), left: z.int(), items: z.array(item) }))
    .transform(
      (pages): ReadonlyMap<EntityId, Page<T>> =>
        new Map(pages.map(({ id, totalCount, left, items }) => [id, { items, totalCount, hasNextPage: left > items.length }])),
    );

/** LIMIT of one list: one item more than the page holds tells whether there is a next one. */
export const limitOf = ({ first }: PageRequest): number => (first === null ? ALL : first + 1);

/** The page of one list, returned with `limitOf` as its limit. */
export const pageSchema = <T>(item: z.ZodType<T>, { first }: PageRequest) =>
  z
    .object({ totalCount: z.int(), items: z.array(item) })
    .transform(({ totalCount, items }): Page<T> => ({ items: items.slice(0, first ?? ALL), totalCount, hasNextPage: first !== null && items.length > first }));
