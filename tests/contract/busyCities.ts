import type { Citation } from '../../graph/ontology/records.ts';
import { assembleDataset } from '../../graph/stores/assembleDataset.ts';
import type { Dataset } from '../../graph/stores/Dataset.ts';
import { seeded } from '../bench/generator/random.ts';
import { draft, idOf, range, tie } from './drafts.ts';

const STATED: readonly Citation[] = [{ document: idOf('document:d-2021'), article: '（一）' }];
const KINDS = ['PLAN', 'SCHEME', null] as const;

const platforms = range(1_600).map((at) => `platform:l${at}`);
const programmes = range(80).map((at) => `programme:p${at}`);

export const BUSY = range(6).map((at) => idOf(`city:busy-${at}`));
/** Takes part in what others do, too, and has few relations. */
export const CALM = idOf('city:calm');

/** Each city has a district; the second one is part of the next city, too. */
const districtsOf = (city: string, at: number): readonly string[] => [`district:d${at}a`, ...(city === CALM ? [] : [`district:d${at}b`])];

/** Cities with so many relations that nobody walks them to find what they share; each takes part in a part of the programmes, itself, by its districts, or both. */
export const busyCities = (seed: number): Dataset => {
  const random = seeded(seed);
  const cities = [...BUSY, CALM];
  const districts = cities.flatMap((city, at) => districtsOf(city, at));
  const partOf = cities.flatMap((city, at) =>
    districtsOf(city, at).flatMap((district, second) => [
      `${district} PART_OF ${city}`,
      ...(second === 1 ? [`${district} PART_OF ${cities[(at + 1) % cities.length]}`] : []),
    ]),
  );
  const participations = programmes.flatMap((programme) => [
    ...cities.filter(() => random() < 0.35).map((city) => `${city} PARTICIPATES_IN ${programme}`),
    ...districts.filter(() => random() < 0.08).map((district) => `${district} PARTICIPATES_IN ${programme}`),
  ]);
  const hosted = BUSY.flatMap((city) => platforms.map((platform) => `${city} HOSTS ${platform}`));
  return assembleDataset(
    `busy ${seed}`,
    [
      draft('document:d-2021', { articles: ['（一）'] }),
      ...[...cities, ...districts, ...platforms].map((id) => draft(id)),
      ...programmes.map((id, at) => draft(id, { kind: KINDS[at % KINDS.length] ?? null })),
    ],
    [...partOf, ...participations, ...hosted].map((text) => tie(text, STATED)),
  );
};
