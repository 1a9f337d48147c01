import type { Entity } from '../../../graph/ontology/records.ts';
import type { GraphReader, RecordKind } from '../../../graph/stores/GraphStore.ts';
import type { Sample, Samples } from './sample.ts';

type Ask = (reader: GraphReader) => Promise<unknown>;

/** A question, about usual entities and about hubs. */
export interface GrowthQuestion {
  readonly name: string;
  /** What the page asks for with its citations. */
  readonly citations: readonly RecordKind[];
  readonly usual: readonly Ask[];
  readonly hubs: readonly Ask[];
}

const PAGE = { first: 25, after: null };
/** As the page asks. */
const NEIGHBOURS = 200;
const HITS = 10;
/** Lists that the graph makes as long as it is, and what a client of a large one asks for. */
const ROWS = [
  { which: 'first rows of', first: PAGE.first },
  { which: 'all of', first: undefined },
];

const about = (
  name: string,
  citations: readonly RecordKind[],
  { usual, hubs }: Sample,
  ask: (entity: Entity, others: readonly Entity[]) => Ask,
): GrowthQuestion => {
  const asks = (entities: readonly Entity[]) => entities.map((entity, at) => ask(entity, [...entities.slice(at + 1), ...entities.slice(0, at)]));
  return { name, citations, usual: asks(usual), hubs: asks(hubs) };
};

/** How people search: by a whole name, by what it begins with, by English words and by the letters of its reading, in turn. */
const textOf = ({ names, sortName }: Entity, at: number): string => {
  const letters = sortName.replace(/[^a-z]/g, '').slice(0, 8);
  return [names.zh, names.zh.slice(0, 4), names.en.split(' ').slice(0, 2).join(' '), letters][at % 4] ?? names.zh;
};

/** The questions that are to stay fast however large the graph grows. */
export const growthQuestions = ({ all, cities, industries }: Samples): readonly GrowthQuestion[] => {
  let asked = 0;
  return [
    about('search', [], all, (entity) => {
      const text = textOf(entity, asked);
      asked += 1;
      return (reader) => reader.search({ text, first: HITS });
    }),
    about(
      'entity',
      ['ENTITY'],
      all,
      ({ id }) =>
        (reader) =>
          reader.entities([id]),
    ),
    about(
      'relations of an entity',
      ['RELATION'],
      all,
      ({ id }) =>
        (reader) =>
          reader.relationsOf([id], { direction: 'BOTH', page: PAGE }),
    ),
    about(
      'neighbourhood',
      [],
      all,
      ({ id }) =>
        (reader) =>
          reader.neighbourhood({ ids: [id], depth: 1, limit: NEIGHBOURS }),
    ),
    ...ROWS.flatMap(({ which, first }) => [
      about(
        `${which} sharedProgrammes`,
        ['RELATION'],
        cities,
        ({ id }, [second, third]) =>
          (reader) =>
            reader.sharedProgrammes({ cities: [id, ...[second, third].flatMap((city) => city?.id ?? [])], minimumCities: 2, first }),
      ),
      about(
        `${which} traceIndustry`,
        ['RELATION'],
        industries,
        ({ id }) =>
          (reader) =>
            reader.traceIndustry({ industry: id, includeNarrower: true, first }),
      ),
    ]),
  ];
};
