import { likenessOf, placeOf, type Stored, type Wanted } from './items.ts';

/** What makes of the stored items the wanted ones. */
export interface Difference {
  readonly added: readonly Wanted[];
  readonly changed: readonly { readonly element: string; readonly wanted: Wanted }[];
  /** Neo4j's own ids. */
  readonly removed: readonly string[];
}

/**
 * Lays what is stored beside what is wanted. What has the id of a wanted item but another place was changed by hand: it is removed, and the wanted one added. So is a
 * relationship of which an end is removed.
 */
export const difference = async (stored: AsyncIterable<Stored>, wanted: readonly Wanted[], removedEnds: readonly string[] = []): Promise<Difference> => {
  const gone = new Set(removedEnds);
  const missing = new Map(wanted.map((item) => [item.id, item]));
  const changed: { element: string; wanted: Wanted }[] = [];
  const removed: string[] = [];
  for await (const { element, id, ends, place, likeness } of stored) {
    const item = id === null ? undefined : missing.get(id);
    if (item === undefined || placeOf(item) !== place || ends.some((end) => gone.has(end))) removed.push(element);
    else {
      missing.delete(item.id);
      if (likenessOf(item) !== likeness) changed.push({ element, wanted: item });
    }
  }
  return { added: [...missing.values()], changed, removed };
};

export const sizeOf = ({ added, changed, removed }: Difference): number => added.length + changed.length + removed.length;
