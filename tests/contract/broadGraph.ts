import type { Citation } from '../../graph/ontology/records.ts';
import { assembleDataset } from '../../graph/stores/assembleDataset.ts';
import type { Dataset } from '../../graph/stores/Dataset.ts';
import { LIMITS } from '../../graph/stores/neo4j/records/firstTraces.ts';
import { draft, idOf, range, tie } from './drafts.ts';

const STATED: readonly Citation[] = [{ document: idOf('document:broad-2021'), article: '（一）' }];

const PLATFORMS = range(LIMITS.platforms + 200);
const PROGRAMMES = range(60);
const CITIES = range(20);
const platform = (at: number): string => `platform:l${at}`;
const programme = (at: number): string => `programme:p${at}`;
const city = (at: number): string => `city:c${at}`;
const branch = (at: number): string => `industry:branch-${at}`;
const leaf = (at: number): string => `industry:leaf-${at}`;
const every = (step: number, all: readonly number[] = PLATFORMS): readonly number[] => all.filter((at) => at % step === 0);

/** Three branches of one tree, with leaves of which each is part of two branches; one leaf is part of the whole as well, so that one way to it is shorter. */
const TREE: readonly string[] = [
  ...range(3).map((at) => `${branch(at)} PART_OF industry:broad`),
  ...range(9).flatMap((at) => [`${leaf(at)} PART_OF ${branch(at % 3)}`, `${leaf(at)} PART_OF ${branch((at + 1) % 3)}`]),
  `${leaf(8)} PART_OF industry:broad`,
];
/** Every platform serves a leaf; some a second leaf too, a branch, or the whole. */
const SERVED: readonly string[] = [
  ...PLATFORMS.map((at) => `${platform(at)} SERVES ${leaf(at % 9)}`),
  ...every(4).map((at) => `${platform(at)} SERVES ${leaf((at + 5) % 9)}`),
  ...every(10).map((at) => `${platform(at)} SERVES ${branch(at % 3)}`),
  ...every(35).map((at) => `${platform(at)} SERVES industry:broad`),
  ...[platform(1), 'platform:elsewhere'].map((served) => `${served} SERVES industry:small`),
];
/** One city hosts more than it is worth to look up one by one; districts host some, one of them in two cities; some platforms stand nowhere, some in many places. */
const HOSTED: readonly string[] = [
  ...every(2).map((at) => `${city(0)} HOSTS ${platform(at)}`),
  ...every(3)
    .map((at) => `${city(at % 20)} HOSTS ${platform(at)}`)
    .filter((text) => !text.startsWith(`${city(0)} `)),
  ...every(7).map((at) => `district:d${at % 3} HOSTS ${platform(at)}`),
  ...every(90).flatMap((at) => range(5).map((other) => `${city(14 + other)} HOSTS ${platform(at + 1)}`)),
  `${city(4)} HOSTS platform:elsewhere`,
  ...['district:d0 PART_OF city:c1', 'district:d1 PART_OF city:c2', 'district:d1 PART_OF city:c3'],
];
const BEHIND: readonly string[] = [
  ...PROGRAMMES.map((at) => `${programme(at)} ADVANCES ${leaf(at % 9)}`),
  ...every(4, PROGRAMMES).map((at) => `${programme(at)} ADVANCES ${branch(at % 3)}`),
  ...every(6, PROGRAMMES).map((at) => `${programme(at)} ADVANCES industry:broad`),
  ...PROGRAMMES.map((at) => `${programme(at)} BUILDS ${platform(at * 7)}`),
  ...every(3, PROGRAMMES).map((at) => `${programme(at)} BUILDS ${platform(at * 7 + 1)}`),
  ...PROGRAMMES.flatMap((at) => range(at % 4).map((other) => `${city((at + other * 3) % 20)} PARTICIPATES_IN ${programme(at)}`)),
  ...every(5, PROGRAMMES).map((at) => `district:d${at % 3} PARTICIPATES_IN ${programme(at)}`),
];

/** A tie that makes other rows the first ones: of a city that hosts platforms of the whole tree in a programme that advances the whole. */
export const FAR_AWAY = 'city:c0 PARTICIPATES_IN programme:p12';

/** An industry that is broad by the many platforms of its narrower ones, and another one with few; `more` are ties that it has besides. */
export const broadGraph = (version: string, more: readonly string[] = []): Dataset =>
  assembleDataset(
    version,
    [
      draft('document:broad-2021', { articles: ['（一）'] }),
      ...['industry:broad', 'industry:small', 'platform:elsewhere', 'district:d0', 'district:d1', 'district:d2', 'city:none'].map((id) => draft(id)),
      ...[...range(3).map(branch), ...range(9).map(leaf), ...PLATFORMS.map(platform), ...PROGRAMMES.map(programme), ...CITIES.map(city)].map((id) => draft(id)),
    ],
    [...TREE, ...SERVED, ...HOSTED, ...BEHIND, ...more].map((text) => tie(text, STATED)),
  );
