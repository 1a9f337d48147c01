import { z } from 'zod';
import type { EntityId } from '../../../ontology/ids.ts';
import type { Page, PageRequest } from '../../GraphStore.ts';
import type { Parameters } from '../Question.ts';
import { entitySchema } from '../records/entitySchema.ts';
import { entityIdSchema } from '../records/ids.ts';
import { entityList } from './fragments.ts';

/** LIMIT where a whole list is asked for: more than any graph holds. */
const ALL = 2 ** 31 - 1;

/** Parameters of a page of a list by id. */
export const pageParameters = ({ first, after }: PageRequest): Parameters => ({ first, after: after?.id ?? null });

/** Binds what the page of each start (`listed`, ordered by id) holds, and how much of it is left. */
const PAGES = `WITH id, listed, [item IN listed WHERE $after IS NULL OR item.id > $after] AS rest
WITH id, size(listed) AS totalCount, size(rest) AS left, rest[..coalesce($first, size(rest))] AS page`;

/** The end of a question about many starts: of the list `listed` of each `id`, ordered by id, the page as `pagesSchema` parses it. `shape` is how an `item` is returned. */
export const returnPages = (shape: string): string => `${PAGES}
RETURN collect([id, totalCount, left, [item IN page | ${shape}]]) AS answer`;

/** As `returnPages`, for entities: many starts lead to the same few, which come once. `entityPagesSchema` parses it. */
export const RETURN_ENTITY_PAGES = `${PAGES}
WITH collect({id: id, totalCount: totalCount, left: left, page: page}) AS pages
CALL (pages) {
  UNWIND pages AS row
  UNWIND row.page AS item
  WITH DISTINCT item
  RETURN collect(${entityList('item')}) AS items
}
RETURN {pages: [row IN pages | [row.id, row.totalCount, row.left, [item IN row.page | item.id]]], items: items} AS answer`;

const pagesOf = <T>(item: z.ZodType<T>) => z.array(z.tuple([entityIdSchema, z.int(), z.int(), z.array(item)]));

const toPages = <T>(pages: readonly (readonly [EntityId, number, number, readonly T[]])[]): ReadonlyMap<EntityId, Page<T>> =>
  new Map(pages.map(([id, totalCount, left, items]) => [id, { items, totalCount, hasNextPage: left > items.length }]));

/** The page of each start. */
export const pagesSchema = <T>(item: z.ZodType<T>) => pagesOf(item).transform(toPages);

/** The page of each start. */
export const entityPagesSchema = z.object({ pages: pagesOf(entityIdSchema), items: z.array(entitySchema) }).transform(({ pages, items }) => {
  const found = new Map(items.map((item) => [item.id, item]));
  return toPages(pages.map(([id, totalCount, left, ids]) => [id, totalCount, left, ids.flatMap((each) => found.get(each) ?? [])] as const));
});

/** LIMIT of one list: one item more than the page holds tells whether there is a next one. */
export const limitOf = ({ first }: PageRequest): number => (first === null ? ALL : first + 1);

/** Parses one list, as far as its limit lets it come. */
export const listSchema = <T>(item: z.ZodType<T>) => z.object({ totalCount: z.int(), items: z.array(item) });

/** The page of one list, parsed by `list` and returned with `limitOf` as its limit. */
export const pageSchema = <T>(list: ReturnType<typeof listSchema<T>>, { first }: PageRequest) =>
  list.transform(
    ({ totalCount, items }): Page<T> => ({ items: items.slice(0, first ?? ALL), totalCount, hasNextPage: first !== null && items.length > first }),
  );
