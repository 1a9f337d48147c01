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

/** Programmes, industries, platforms, cities: four columns, each in the order in which the answer gives weight. */
export const tracePicture = (rows: readonly IndustryTrace[], asked: EntityBrief | null): Picture => {
  const industries = [...(asked === null ? [] : [asked]), ...rows.map(({ industry }) => industry)];
  const platforms = rows.map(({ platform }) => platform);
  const cities = rows.flatMap((row) => row.cities);
  const programmes = rows.flatMap((row) => row.programmes);
  const entities = distinctById([...industries, ...platforms, ...cities, ...programmes]);
  const drawn = new Set(entities.map(({ id }) => id));
  const industryIds = new Set(industries.map(({ id }) => id));
  const ties = oneForEachPair(rows.flatMap(({ via }) => via.map(tieOfVia)).filter(({ source, target }) => drawn.has(source) && drawn.has(target)));
  return {
    entities,
    ties,
    bundles: [],
    hidden: {},
    columns: [byFrequency(programmes), byFrequency(industries), byFrequency(platforms), byFrequency(cities).filter((id) => !industryIds.has(id))],
  };
};
