/** A question of the contract, as a client would ask it. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const BRIEF = 'id type kind level status name(language: ZH) names { zh en } degree';
const TIE = 'id type status from { id } to { id } citations { article }';

const CITIES = ['city:deyang', 'city:leshan', 'city:dazhou'];
const INDUSTRY = 'industry:digital-economy';

const operation = (name: string, query: string, variables: Operation['variables'] = {}): Operation => ({ name, query: `query ${query}`, variables });

/** Each query of the contract, with what the page asks of it, and the nested ones that a client would ask. */
export const OPERATIONS: readonly Operation[] = [
  operation('node', '($id: ID!) { node(id: $id) { id } }', { id: 'city:deyang' }),
  operation('entity', `($id: ID!) { entity(id: $id) { ${BRIEF} aliases citations { article } } }`, { id: 'city:deyang' }),
  operation('entity, relations', `($id: ID!) { entity(id: $id) { ${BRIEF} relations(first: 25) { totalCount nodes { ${TIE} } } } }`, { id: INDUSTRY }),
  operation('entities', `{ entities(first: 25) { totalCount nodes { ${BRIEF} } } }`),
  operation('entities, filtered', `($city: ID) { entities(filter: {types: [PLATFORM], city: $city}, first: 25) { totalCount nodes { ${BRIEF} } } }`, {
    city: 'city:deyang',
  }),
  operation('entities, by text', `{ entities(filter: {text: "科技"}, first: 25) { totalCount nodes { ${BRIEF} } } }`),
  operation('relations', `($from: ID) { relations(from: $from, first: 25) { totalCount nodes { ${TIE} } } }`, { from: 'city:deyang' }),
  operation('search', `($text: String!) { search(text: $text) { score matched entity { ${BRIEF} } } }`, { text: '高新区' }),
  operation('city', `($id: ID!) { city(id: $id) { ${BRIEF} programmes(first: 25) { totalCount nodes { ${BRIEF} cities { id name } } } } }`, {
    id: 'city:deyang',
  }),
  operation('cities', `{ cities { ${BRIEF} location { latitude longitude } } }`),
  operation('documents', '{ documents { id names { zh en } issued city { id name } issuers { id name } articles { number entityCount } } }'),
  operation(
    'neighbourhood',
    `($ids: [ID!]!) { neighbourhood(ids: $ids, limit: 100) { entities { ${BRIEF} } relations { id type status from { id } to { id } } truncated } }`,
    {
      ids: [INDUSTRY],
    },
  ),
  operation('paths', `{ paths(from: "city:deyang", to: "city:dazhou") { length entities { ${BRIEF} } relations { id type } } }`),
  operation(
    'sharedProgrammes',
    `($cities: [ID!]) { sharedProgrammes(cities: $cities) { programme { ${BRIEF} } cities { id name } participations { ${TIE} } } }`,
    {
      cities: CITIES,
    },
  ),
  operation(
    'traceIndustry',
    `($industry: ID!) { traceIndustry(industry: $industry) { industry { id name } platform { ${BRIEF} } cities { id name } programmes { id name } via { id type } } }`,
    { industry: INDUSTRY },
  ),
  operation(
    'compareCities',
    `($cities: [ID!]!) { compareCities(cities: $cities) { cities { id name } shared { entity { id type name } cities { id } } metrics { comparable metric { id name } targets { id canonicalValue year } } } }`,
    { cities: CITIES },
  ),
  operation('metrics', '{ metrics(comparableOnly: true) { comparable metric { id name unit } targets { id canonicalValue year city { id } } } }'),
  operation('statistics', '{ statistics { entities relations citations version byEntityType { type count } byRelationType { type count } } }'),
];
