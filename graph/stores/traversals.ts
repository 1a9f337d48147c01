import type { EntityType, RelationType } from '../ontology/standard.ts';

/**
 * One step from entities to the related ones: the typed short cuts of the API. `widen` says what counts for the start: a city's DISTRICTS count for it, NARROWER
 * industries (by PART_OF, at any depth) for a broader one. `lift` says that a district reached stands for its city. What is reached comes once, by id.
 */
export interface Traversal {
  readonly widen: 'NOTHING' | 'DISTRICTS' | 'NARROWER';
  readonly relation: RelationType;
  readonly direction: 'OUT' | 'IN';
  readonly to: readonly EntityType[];
  readonly lift: boolean;
}

const out = (relation: RelationType, ...to: EntityType[]): Traversal => ({ widen: 'NOTHING', relation, direction: 'OUT', to, lift: false });
const into = (relation: RelationType, ...to: EntityType[]): Traversal => ({ widen: 'NOTHING', relation, direction: 'IN', to, lift: false });
const withDistricts = (traversal: Traversal): Traversal => ({ ...traversal, widen: 'DISTRICTS' });
const withNarrower = (traversal: Traversal): Traversal => ({ ...traversal, widen: 'NARROWER' });
/** Cities at the other end, each for its districts too. */
const citiesBy = (relation: RelationType): Traversal => ({ ...into(relation, 'CITY', 'DISTRICT'), lift: true });

export const TRAVERSALS = {
  regionsOfCity: out('PART_OF', 'REGION'),
  districtsOfCity: into('PART_OF', 'DISTRICT'),
  programmesOfCity: withDistricts(out('PARTICIPATES_IN', 'PROGRAMME')),
  platformsOfCity: withDistricts(out('HOSTS', 'PLATFORM')),
  industriesOfCity: withDistricts(out('DEVELOPS', 'INDUSTRY')),
  targetsOfCity: out('SETS', 'TARGET'),
  documentsOfCity: into('COVERS', 'DOCUMENT'),
  cityOfDistrict: out('PART_OF', 'CITY'),
  citiesOfRegion: into('PART_OF', 'CITY'),
  citiesOfPlatform: citiesBy('HOSTS'),
  industriesOfPlatform: out('SERVES', 'INDUSTRY'),
  programmesOfPlatform: into('BUILDS', 'PROGRAMME'),
  partnersOf: into('PARTNERS_IN', 'ORGANISATION'),
  platformsWithPart: out('PART_OF', 'PLATFORM'),
  partsOfPlatform: into('PART_OF', 'PLATFORM'),
  parentsOfIndustry: out('PART_OF', 'INDUSTRY'),
  childrenOfIndustry: into('PART_OF', 'INDUSTRY'),
  citiesOfIndustry: citiesBy('DEVELOPS'),
  platformsOfIndustry: into('SERVES', 'PLATFORM'),
  platformsOfIndustryTree: withNarrower(into('SERVES', 'PLATFORM')),
  programmesOfIndustry: into('ADVANCES', 'PROGRAMME'),
  programmesOfIndustryTree: withNarrower(into('ADVANCES', 'PROGRAMME')),
  citiesOfProgramme: citiesBy('PARTICIPATES_IN'),
  industriesOfProgramme: out('ADVANCES', 'INDUSTRY'),
  platformsOfProgramme: out('BUILDS', 'PLATFORM'),
  programmesWithPart: out('PART_OF', 'PROGRAMME'),
  partsOfProgramme: into('PART_OF', 'PROGRAMME'),
  targetsOfMetric: into('MEASURES', 'TARGET'),
  cityOfTarget: into('SETS', 'CITY'),
  metricOfTarget: out('MEASURES', 'METRIC'),
  concernsOfTarget: out('CONCERNS', 'INDUSTRY', 'PLATFORM', 'PROGRAMME', 'DISTRICT'),
  documentsOfOrganisation: into('ISSUED_BY', 'DOCUMENT'),
  issuersOfDocument: out('ISSUED_BY', 'ORGANISATION'),
  cityOfDocument: out('COVERS', 'CITY'),
} as const satisfies Readonly<Record<string, Traversal>>;

export type TraversalName = keyof typeof TRAVERSALS;
