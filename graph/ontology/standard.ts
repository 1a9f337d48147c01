import { city } from './entityTypes/city.ts';
import { district } from './entityTypes/district.ts';
import { document } from './entityTypes/document.ts';
import { industry } from './entityTypes/industry.ts';
import { metric } from './entityTypes/metric.ts';
import { organisation } from './entityTypes/organisation.ts';
import { platform } from './entityTypes/platform.ts';
import { programme } from './entityTypes/programme.ts';
import { region } from './entityTypes/region.ts';
import { target } from './entityTypes/target.ts';
import { COMPARATORS, DIMENSIONS, KINDS, LEVELS, STATUSES } from './enumerations.ts';
import { createOntology } from './ontology.ts';
import { advances } from './relationTypes/advances.ts';
import { builds } from './relationTypes/builds.ts';
import { concerns } from './relationTypes/concerns.ts';
import { covers } from './relationTypes/covers.ts';
import { develops } from './relationTypes/develops.ts';
import { hosts } from './relationTypes/hosts.ts';
import { issuedBy } from './relationTypes/issuedBy.ts';
import { measures } from './relationTypes/measures.ts';
import { participatesIn } from './relationTypes/participatesIn.ts';
import { partnersIn } from './relationTypes/partnersIn.ts';
import { partOf } from './relationTypes/partOf.ts';
import { serves } from './relationTypes/serves.ts';
import { sets } from './relationTypes/sets.ts';

/** Everything the graph may say, in the order in which people are shown it. */
export const STANDARD_DEFINITIONS = {
  entityTypes: [city, district, region, platform, industry, programme, metric, target, organisation, document],
  relationTypes: [participatesIn, hosts, develops, serves, advances, builds, sets, measures, concerns, partOf, partnersIn, issuedBy, covers],
  kinds: KINDS,
  levels: LEVELS,
  statuses: STATUSES,
  comparators: COMPARATORS,
  dimensions: DIMENSIONS,
} as const;

export type EntityType = (typeof STANDARD_DEFINITIONS.entityTypes)[number]['name'];
export type RelationType = (typeof STANDARD_DEFINITIONS.relationTypes)[number]['name'];

/** The ontology of this service, checked as a whole when this module loads. */
export const ONTOLOGY = createOntology(STANDARD_DEFINITIONS);
