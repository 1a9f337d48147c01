import type { Citation } from '../../graph/ontology/records.ts';
import { assembleDataset } from '../../graph/stores/assembleDataset.ts';
import type { Dataset } from '../../graph/stores/Dataset.ts';
import { HUB_DEGREE } from '../../graph/stores/neo4j/records/bestNeighbours.ts';
import { draft, idOf, range, tie } from './drafts.ts';

const STATED: readonly Citation[] = [{ document: idOf('document:hubs-2021'), article: '（一）' }];

const programme = (at: number): string => `programme:p${at}`;
const platform = (at: number): string => `platform:l${at}`;
const PROGRAMMES = range(HUB_DEGREE + 100);
const PLATFORMS = range(300);
/** Ties of a programme besides those to the hubs differ, so that its degree does. */
const MORE = 7;

const TIES: readonly string[] = [
  ...PROGRAMMES.map((at) => `city:hub PARTICIPATES_IN ${programme(at)}`),
  ...PROGRAMMES.map((at) => `${programme(at)} ADVANCES industry:hub`),
  ...PROGRAMMES.flatMap((at) => range(at % MORE).map((other) => `${programme(at)} BUILDS ${platform((at + other) % PLATFORMS.length)}`)),
  ...PROGRAMMES.slice(0, 40).map((at) => `city:small PARTICIPATES_IN ${programme(at * 3)}`),
  ...PROGRAMMES.slice(0, 20).map((at) => `district:of-hub PARTICIPATES_IN ${programme(at * 5)}`),
  ...PLATFORMS.map((at) => `city:hub HOSTS ${platform(at)}`),
  ...['city:hub DEVELOPS industry:hub', 'city:small DEVELOPS industry:hub', 'district:of-hub PART_OF city:hub', 'document:hubs-2021 COVERS city:hub'],
];

/** Two hubs that are tied to each other and share their neighbours, a city and a district with few relations. */
export const hubGraph = (): Dataset =>
  assembleDataset(
    'hubs',
    [
      ...['city:hub', 'city:small', 'district:of-hub', 'industry:hub'].map((id) => draft(id)),
      draft('document:hubs-2021', { articles: ['（一）'] }),
      ...PROGRAMMES.map((at) => draft(programme(at))),
      ...PLATFORMS.map((at) => draft(platform(at))),
    ],
    TIES.map((text) => tie(text, STATED)),
  );
