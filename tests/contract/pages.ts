import type { EntityId } from '../../graph/ontology/ids.ts';
import type { Page, PageRequest } from '../../graph/stores/GraphStore.ts';
import { idOf } from './drafts.ts';

/** Everything, from the start. */
export const ALL: PageRequest = { first: null, after: null };

/** An id that has the right form and names nothing. */
export const NOBODY: EntityId = idOf('city:nobody');

export const idsOf = (items: Iterable<{ readonly id: string }>): readonly string[] => Array.from(items, ({ id }) => id);

/** The ids on a page with what the page says of the whole list. */
export const told = (page: Page<{ readonly id: string }> | undefined) =>
  page === undefined ? undefined : { ids: idsOf(page.items), total: page.totalCount, more: page.hasNextPage };

/** What `told` says of a whole list. */
export const whole = (...ids: readonly string[]) => ({ ids, total: ids.length, more: false });
