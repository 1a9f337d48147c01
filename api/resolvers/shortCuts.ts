import { z } from 'zod';
import type { Entity } from '../../graph/ontology/records.ts';
import type { Page, RelatedQuery } from '../../graph/stores/GraphStore.ts';
import type { TraversalName } from '../../graph/stores/traversals.ts';
import { parseArguments } from '../arguments/parseArguments.ts';
import { connection } from '../pagination/connection.ts';
import type { ListKind } from '../pagination/cursor.ts';
import { PAGE_ARGUMENTS, pageRequest, WHOLE_LIST } from '../pagination/pageArguments.ts';
import type { OperationContext, Resolver } from './Resolver.ts';

/** What a loader knows of no page: the parent has none. */
const EMPTY_PAGE: Page<never> = { items: [], totalCount: 0, hasNextPage: false };
export const orEmpty = <T>(page: Page<T> | null): Page<T> => page ?? EMPTY_PAGE;

type Conditions = Omit<RelatedQuery, 'page'>;

/** One page of what a traversal reaches, under conditions. */
export const relatedPage = async (
  { id }: Entity,
  { loaders }: OperationContext,
  traversal: TraversalName,
  of: string,
  conditions: Conditions,
  paging: { first: number; after: string | undefined },
) => {
  const kind: ListKind = { of, order: 'ID' };
  const page = pageRequest(paging, kind);
  return connection(orEmpty(await loaders.related({ traversal, query: { ...conditions, page } }).load(id)), kind, page);
};

const pagingOnly = z.object(PAGE_ARGUMENTS);

/** A connection field that has no arguments but the paging ones. */
export const relatedConnection =
  (of: string, traversal: TraversalName): Resolver<Entity> =>
  (entity, args, context) =>
    relatedPage(entity, context, traversal, of, {}, parseArguments(pagingOnly, args));

/** A list field: all that a traversal reaches. */
export const relatedList =
  (traversal: TraversalName): Resolver<Entity> =>
  async ({ id }, _, { loaders }) =>
    orEmpty(await loaders.related({ traversal, query: { page: WHOLE_LIST } }).load(id)).items;

/** A field whose one entity every parent has. */
export const relatedOne =
  (traversal: TraversalName): Resolver<Entity> =>
  async ({ id }, _, { loaders }) => {
    const [only] = orEmpty(await loaders.related({ traversal, query: { page: WHOLE_LIST } }).load(id)).items;
    if (only === undefined) throw new Error(`${id} has nothing by ${traversal}`);
    return only;
  };
