import type { Dataset } from '../../../graph/stores/Dataset.ts';
import type { PathsQuery } from '../../../graph/stores/GraphStore.ts';

interface NaivePath {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

const compareLists = (a: readonly string[], b: readonly string[]): number => {
  for (const [at, text] of a.entries()) {
    const other = b[at] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
};

/** All simple paths, found by trying every relation everywhere, then sorted. */
export const naivePaths = ({ entities, relations }: Dataset, query: PathsQuery): readonly NaivePath[] => {
  const banned = entities.filter(({ id, type }) => query.types !== undefined && !query.types.includes(type) && id !== query.from && id !== query.to);
  const closed = new Set<string>(banned.map(({ id }) => id));
  const steps = relations
    .filter(({ type }) => query.relationTypes === undefined || query.relationTypes.includes(type))
    .flatMap(({ id, from, to }) => [
      { here: from, next: to, relation: id },
      { here: to, next: from, relation: id },
    ])
    .filter(({ next }) => !closed.has(next));
  const extended = (path: NaivePath): readonly NaivePath[] => {
    const last = path.entities.at(-1);
    if (last === query.to) return [path];
    if (path.relations.length === query.maxLength) return [];
    return steps
      .filter(({ here, next }) => here === last && !path.entities.includes(next))
      .flatMap(({ next, relation }) => extended({ entities: [...path.entities, next], relations: [...path.relations, relation] }));
  };
  return [...extended({ entities: [query.from], relations: [] })]
    .sort((a, b) => a.relations.length - b.relations.length || compareLists(a.entities, b.entities) || compareLists(a.relations, b.relations))
    .slice(0, query.limit);
};
