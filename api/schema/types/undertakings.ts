import { connection } from '../sdl.ts';

const INCLUDE_NARROWER = `
  "Whether what is tied to a narrower industry counts too, at any depth."
  includeNarrower: Boolean = false`;

export const PLATFORM_FIELDS = `
"Cities that host it, themselves or by a district, by id."
cities: [City!]!
${connection('industries', 'Industry', 'Industries that it serves, by id.')}
${connection('programmes', 'Programme', 'Programmes that build it, by id.')}
${connection('partners', 'Organisation', 'Organisations that are partners in it, by id.')}
"Platforms that it is part of, by id."
partOf: [Platform!]!
${connection('parts', 'Platform', 'Platforms that are part of it, by id.')}
`;

export const INDUSTRY_FIELDS = `
"The industries one step broader, by id."
parents: [Industry!]!
${connection('children', 'Industry', 'The industries one step narrower, by id.')}
"Cities that develop it, themselves or by a district, by id."
cities: [City!]!
${connection('platforms', 'Platform', 'Platforms that serve it, by id.', INCLUDE_NARROWER)}
${connection('programmes', 'Programme', 'Programmes that advance it, by id.', INCLUDE_NARROWER)}
`;

export const PROGRAMME_FIELDS = `
"Cities that take part, themselves or by a district, by id."
cities: [City!]!
"The relations by which they do, each with its citations and status, by id; from is a city or a district."
participations: [Relation!]!
${connection('industries', 'Industry', 'Industries that it advances, by id.')}
${connection('platforms', 'Platform', 'Platforms that it builds, by id.')}
${connection('partners', 'Organisation', 'Organisations that are partners in it, by id.')}
"Programmes that it is part of, by id."
partOf: [Programme!]!
${connection('parts', 'Programme', 'Programmes that are part of it, by id.')}
`;
