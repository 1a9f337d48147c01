import { METRIC_FIELDS, TARGET_FIELDS } from './commitments.ts';
import { CITY_FIELDS, DISTRICT_FIELDS, REGION_FIELDS } from './places.ts';
import { DOCUMENT_FIELDS, ORGANISATION_FIELDS } from './sources.ts';
import { INDUSTRY_FIELDS, PLATFORM_FIELDS, PROGRAMME_FIELDS } from './undertakings.ts';

/** Fields that only one entity type has, by its graph name; a type that is not here has those of every entity. */
export const OWN_FIELDS: Readonly<Record<string, string>> = {
  City: CITY_FIELDS,
  District: DISTRICT_FIELDS,
  Region: REGION_FIELDS,
  Platform: PLATFORM_FIELDS,
  Industry: INDUSTRY_FIELDS,
  Programme: PROGRAMME_FIELDS,
  Metric: METRIC_FIELDS,
  Target: TARGET_FIELDS,
  Organisation: ORGANISATION_FIELDS,
  Document: DOCUMENT_FIELDS,
};
