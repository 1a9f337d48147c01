import { connection } from '../sdl.ts';

const PLACE_FIELDS = `
"Administrative division code of GB/T 2260, such as 510600; null where it has none."
adminCode: String
"Where it lies; null where that is not known."
location: Location
`;

/** A district counts for its city: what a city takes part in, hosts or develops includes what its districts do. */
export const CITY_FIELDS = `
${PLACE_FIELDS}
"Regions that it is part of, by id."
regions: [Region!]!
"Its districts, by id."
districts: [District!]!
${connection(
  'programmes',
  'Programme',
  'Programmes that it, or one of its districts, takes part in, by id.',
  `
  "Only programmes of any of these kinds."
  kinds: [EntityKind!]
  "Only programmes of any of these levels."
  levels: [Level!]
  "Only those in which all of these cities take part too; at least one city id."
  sharedWith: [ID!]`,
)}
${connection(
  'platforms',
  'Platform',
  'Platforms that it, or one of its districts, hosts, by id.',
  `
  "Only platforms of any of these kinds."
  kinds: [EntityKind!]
  "Only platforms of any of these levels."
  levels: [Level!]
  "Only platforms that are this far along, any of these."
  statuses: [Status!]`,
)}
${connection('industries', 'Industry', 'Industries that it, or one of its districts, develops, by id.')}
${connection(
  'targets',
  'Target',
  'Targets that it sets for itself, by id.',
  `
  "Only targets for this metric, by its id."
  metric: ID
  "Only targets to be met by this year."
  year: Int`,
)}
"Documents that cover it, by id; empty means that nothing of its own has been loaded, not that it does nothing."
documents: [Document!]!
`;

export const DISTRICT_FIELDS = `
${PLACE_FIELDS}
"The city that it belongs to and counts for."
city: City!
`;

export const REGION_FIELDS = `
"Cities that documents place in it, by id."
cities: [City!]!
`;
