import type { EntityType, RelationType } from '../../../graph/ontology/standard.ts';

/** How many of 1,000 entities are of a type: as in the graph of the five documents, with a few more places, so that a large graph has as many hubs for its size. */
export const SHARES: Readonly<Record<EntityType, number>> = {
  CITY: 10,
  DISTRICT: 12,
  REGION: 8,
  PLATFORM: 185,
  INDUSTRY: 170,
  PROGRAMME: 420,
  METRIC: 55,
  TARGET: 72,
  ORGANISATION: 64,
  DOCUMENT: 4,
};

/** Ends of relations; `weight` of all ties that no rule prescribes are such. */
export interface TieShape {
  readonly from: EntityType;
  readonly type: RelationType;
  readonly to: EntityType;
  readonly weight: number;
}

const tie = (from: EntityType, type: RelationType, to: EntityType, weight: number): TieShape => ({ from, type, to, weight });

/** What every `from` has exactly one of. */
export const PRESCRIBED: readonly Omit<TieShape, 'weight'>[] = [
  tie('DOCUMENT', 'COVERS', 'CITY', 0),
  tie('DOCUMENT', 'ISSUED_BY', 'ORGANISATION', 0),
  tie('DISTRICT', 'PART_OF', 'CITY', 0),
  tie('TARGET', 'MEASURES', 'METRIC', 0),
];

/** All other ties, each as often as among the 2,845 relations of the five documents. */
export const TIES: readonly TieShape[] = [
  tie('CITY', 'PARTICIPATES_IN', 'PROGRAMME', 783),
  tie('CITY', 'DEVELOPS', 'INDUSTRY', 310),
  tie('CITY', 'HOSTS', 'PLATFORM', 303),
  tie('CITY', 'SETS', 'TARGET', 110),
  tie('CITY', 'PART_OF', 'REGION', 8),
  tie('DISTRICT', 'PARTICIPATES_IN', 'PROGRAMME', 23),
  tie('DISTRICT', 'DEVELOPS', 'INDUSTRY', 15),
  tie('DISTRICT', 'HOSTS', 'PLATFORM', 13),
  tie('PROGRAMME', 'ADVANCES', 'INDUSTRY', 303),
  tie('PROGRAMME', 'BUILDS', 'PLATFORM', 130),
  tie('PROGRAMME', 'PART_OF', 'PROGRAMME', 61),
  tie('PLATFORM', 'SERVES', 'INDUSTRY', 221),
  tie('PLATFORM', 'PART_OF', 'PLATFORM', 71),
  tie('INDUSTRY', 'PART_OF', 'INDUSTRY', 115),
  tie('ORGANISATION', 'PARTNERS_IN', 'PROGRAMME', 141),
  tie('ORGANISATION', 'PARTNERS_IN', 'CITY', 18),
  tie('ORGANISATION', 'PARTNERS_IN', 'PLATFORM', 11),
  tie('TARGET', 'CONCERNS', 'INDUSTRY', 23),
  tie('TARGET', 'CONCERNS', 'PROGRAMME', 28),
  tie('TARGET', 'CONCERNS', 'PLATFORM', 20),
];

/** How unevenly ties fall on the entities of a type: 1 is evenly, more favours the first ones. With 3 the first of 1,000 cities has a tenth of all ties of cities. */
const HUBS = 3;
const NO_HUBS = 1.5;
export const skewOf = (type: EntityType): number => (type === 'CITY' ? HUBS : NO_HUBS);

/** Articles of each document. */
export const ARTICLES = 20;
