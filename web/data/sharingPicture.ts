import type { EntityBrief } from './fragments.ts';
import type { SharedProgramme } from './operations/sharedProgrammesQuery.ts';
import type { Bundle, Picture, Tie } from './Picture.ts';
import { distinctById } from './Picture.ts';

type Participation = SharedProgramme['participations'][number];

/** The city that takes part, itself or by its district. */
export const cityOfParticipation = ({ from }: Participation): string => (from.__typename === 'District' ? from.city.id : from.id);

/** One line for each city of a programme; the city's own participation stands before those of its districts. */
const tiesOf = ({ programme, cities, participations }: SharedProgramme): Tie[] =>
  cities.flatMap((city): Tie[] => {
    const own = participations.filter((participation) => cityOfParticipation(participation) === city.id);
    const chosen = own.find(({ from }) => from.id === city.id) ?? own[0];
    return chosen === undefined ? [] : [{ id: chosen.id, type: chosen.type, status: chosen.status, source: city.id, target: programme.id }];
  });

/** Whether one document names several of its cities: then it ties them together, and not only each of them to something that all have. */
export const tiesItsCities = ({ participations }: SharedProgramme): boolean => {
  const named = new Map<string, Set<string>>();
  for (const participation of participations) {
    for (const { document } of participation.citations) {
      named.set(document.id, (named.get(document.id) ?? new Set()).add(cityOfParticipation(participation)));
    }
  }
  return [...named.values()].some((cities) => cities.size > 1);
};

const PAIR = 2;
/** A mark with a number on it needs at least two to count. */
const FEWEST_IN_BUNDLE = 2;

const bundleId = (cities: readonly { readonly id: string }[]) => `bundle:${cities.map(({ id }) => id.replace('city:', '')).join('-')}`;

const bundlesOf = (answers: readonly SharedProgramme[]): readonly Bundle[] => {
  const byPair = new Map<string, SharedProgramme[]>();
  for (const answer of answers.filter(({ cities }) => cities.length === PAIR)) {
    const id = bundleId(answer.cities);
    byPair.set(id, [...(byPair.get(id) ?? []), answer]);
  }
  return [...byPair]
    .filter(([, members]) => members.length >= FEWEST_IN_BUNDLE)
    .map(([id, members]) => ({ id, cities: members[0]?.cities.map((city) => city.id) ?? [], programmes: members.map(({ programme }) => programme) }));
};

/**
 * Cities and the programmes that they share. With `bundling`, programmes of the same two cities become one mark, so that the picture stays readable; `cities` are shown
 * even where nothing ties them.
 */
export const sharingPicture = (answers: readonly SharedProgramme[], cities: readonly EntityBrief[], bundling: boolean): Picture => {
  const bundles = bundling ? bundlesOf(answers) : [];
  const bundled = new Set(bundles.flatMap(({ programmes }) => programmes.map(({ id }) => id)));
  const drawn = answers.filter(({ programme }) => !bundled.has(programme.id));
  return {
    entities: distinctById([...cities, ...answers.flatMap((answer) => answer.cities), ...drawn.map(({ programme }) => programme)]),
    ties: drawn.flatMap(tiesOf),
    bundles,
    hidden: {},
    columns: [],
  };
};
