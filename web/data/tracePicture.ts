import type { EntityBrief } from './fragments.ts';
import type { IndustryTrace } from './operations/traceIndustryQuery.ts';
import { distinctById, type Picture, type Tie } from './Picture.ts';

type Via = IndustryTrace['via'][number];

/** A line between what is drawn: a district that hosts stands as its city. */
const tieOfVia = ({ id, type, status, from, to }: Via): Tie => ({
  id,
  type,
  status,
  source: from.__typename === 'District' ? from.city.id : from.id,
  target: to.id,
});

/** One line where several relations say the same of the drawn ends. */
const oneForEachPair = (ties: readonly Tie[]): readonly Tie[] => [
  ...new Map(ties.toReversed().map((tie) => [`${tie.source} ${tie.type} ${tie.target}`, tie])).values(),
];

const byFrequency = (entities: readonly EntityBrief[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { id } of entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
};

/** The industries of an answer: the one asked for and the narrower ones that platforms serve. */
export const tracedIndustries = (rows: readonly IndustryTrace[], asked: string): readonly string[] => [
  ...new Set([asked, ...rows.map(({ industry }) => industry.id)]),
];

/**
 * Programmes, the industry, narrower ones, platforms, cities: columns from left to right. `tree` holds the ties among the industries. That a city takes part in a programme
 * is said in the list: its line would run through everything else.
 */
export const tracePicture = (rows: readonly IndustryTrace[], asked: EntityBrief, tree: readonly Tie[]): Picture => {
  const narrower = rows.flatMap(({ industry }) => (industry.id === asked.id ? [] : [industry]));
  const platforms = rows.map(({ platform }) => platform);
  const cities = rows.flatMap((row) => row.cities);
  const programmes = rows.flatMap((row) => row.programmes);
  const entities = distinctById([asked, ...narrower, ...platforms, ...cities, ...programmes]);
  const drawn = new Set(entities.map(({ id }) => id));
  const ties = oneForEachPair(
    [...tree.filter(({ type }) => type === 'PART_OF'), ...rows.flatMap(({ via }) => via.map(tieOfVia))].filter(
      ({ type, source, target }) => type !== 'PARTICIPATES_IN' && drawn.has(source) && drawn.has(target),
    ),
  );
  return {
    entities,
    ties,
    bundles: [],
    hidden: {},
    columns: [byFrequency(programmes), [asked.id], byFrequency(narrower), byFrequency(platforms), byFrequency(cities)],
  };
};
