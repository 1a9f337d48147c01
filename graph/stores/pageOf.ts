import type { Page, PageRequest } from './GraphStore.ts';
import type { Order } from './order.ts';

/** The contract's bound: what one page may hold, and first rows where no page is asked for. A store answers more as well, but may keep so many ready. */
export const LARGEST_PAGE = 100;

/** How many of the ordered items stand at a position or before it; the position need not be that of any. */
const countUpTo = <T>(ordered: readonly T[], { positionOf, compare }: Order<T>, after: NonNullable<PageRequest['after']>): number => {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = ordered[middle];
    if (item !== undefined && compare(positionOf(item), after) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A page of items that stand in this order already. */
export const pageOf = <T>(ordered: readonly T[], order: Order<T>, { first, after }: PageRequest): Page<T> => {
  const start = after === null ? 0 : countUpTo(ordered, order, after);
  const end = first === null ? ordered.length : Math.min(start + first, ordered.length);
  return { items: ordered.slice(start, end), totalCount: ordered.length, hasNextPage: end < ordered.length };
};
