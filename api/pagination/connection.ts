import type { Entity, Relation } from '../../graph/ontology/records.ts';
import type { Page, PageRequest, Position } from '../../graph/stores/GraphStore.ts';
import { BY_ID } from '../../graph/stores/order.ts';
import { encodeCursor, type ListKind } from './cursor.ts';

/** A page as the connection types of the schema tell it. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** The store's page as a connection. Something comes before a page exactly if it was asked for after something. */
export const connection = <T extends Entity | Relation>(
  page: Page<T>,
  kind: ListKind,
  request: PageRequest,
  positionOf: (item: T) => Position = BY_ID.positionOf,
): Connection<T> => {
  const cursorOf = (item: T | undefined): string | null => (item === undefined ? null : encodeCursor(kind, positionOf(item)));
  // Made when they are asked for: most clients take the nodes alone.
  return {
    get edges() {
      return page.items.map((node) => ({ cursor: encodeCursor(kind, positionOf(node)), node }));
    },
    nodes: page.items,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: request.after !== null,
      get startCursor() {
        return cursorOf(page.items[0]);
      },
      get endCursor() {
        return cursorOf(page.items.at(-1));
      },
    },
    totalCount: page.totalCount,
  };
};
