import type { FoundPath } from './operations/pathsQuery.ts';
import { distinctById, type Picture, tieOf } from './Picture.ts';

/** Every path at once; a column for each step away from where they start. */
export const pathsPicture = (paths: readonly FoundPath[]): Picture => {
  const step = new Map<string, number>();
  for (const { entities } of paths) for (const [at, { id }] of entities.entries()) step.set(id, Math.max(step.get(id) ?? 0, at));
  const last = Math.max(0, ...paths.map(({ length }) => length));
  const end = paths[0]?.entities.at(-1)?.id;
  if (end !== undefined) step.set(end, last);
  return {
    entities: distinctById(paths.flatMap(({ entities }) => entities)),
    ties: distinctById(paths.flatMap(({ relations }) => relations)).map(tieOf),
    bundles: [],
    hidden: {},
    columns: Array.from({ length: last + 1 }, (_, column) => [...step].filter(([, at]) => at === column).map(([id]) => id)),
  };
};
