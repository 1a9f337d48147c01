import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import type { Dataset } from '../../../graph/stores/Dataset.ts';

const CITED = 'citations { document { id } article topic { zh en } }';
const ENTITY = `__typename id type kind level status names { zh en } aliases summary degree ${CITED}`;
const RELATION = `id type status from { id name } to { id name } ${CITED}`;
const PAGE = 'totalCount pageInfo { hasNextPage startCursor endCursor } nodes { id }';
const RELATION_PAGE = `totalCount pageInfo { hasNextPage endCursor } nodes { ${RELATION} }`;

/** Every field that only one type has. */
const OWN: Readonly<Record<string, string>> = {
  City: `adminCode location { latitude longitude } regions { id } districts { id } documents { id } programmes { ${PAGE} } platforms { ${PAGE} } industries { ${PAGE} } targets { ${PAGE} }
    some: programmes(kinds: [SCHEME, STRATEGY], first: 5) { ${PAGE} } shared: programmes(sharedWith: ["city:deyang", "city:leshan"]) { ${PAGE} } built: platforms(levels: [PROVINCIAL], statuses: [BUILDING, PLANNED]) { ${PAGE} } due: targets(year: 2025) { ${PAGE} }`,
  District: 'adminCode location { latitude longitude } city { id }',
  Region: 'cities { id }',
  Platform: `cities { id } industries { ${PAGE} } programmes { ${PAGE} } partners { ${PAGE} } partOf { id } parts { ${PAGE} }`,
  Industry: `parents { id } children { ${PAGE} } cities { id } platforms { ${PAGE} } programmes { ${PAGE} } allPlatforms: platforms(includeNarrower: true) { ${PAGE} } allProgrammes: programmes(includeNarrower: true) { ${PAGE} }`,
  Programme: `cities { id } participations { ${RELATION} } industries { ${PAGE} } platforms { ${PAGE} } partners { ${PAGE} } partOf { id } parts { ${PAGE} }`,
  Metric: `unit unitNames { zh en } dimension targets { ${PAGE} }`,
  Target: 'city { id } metric { id } comparator value unit canonicalValue year baseYear baseValue reference { zh en } concerns { id }',
  Organisation: `partnerships { ${RELATION_PAGE} } documents { id }`,
  Document: `issuers { id } issued city { id } url articles { number topic { zh en } entityCount relationCount } entities(first: 100) { ${PAGE} } states(first: 20) { ${RELATION_PAGE} }`,
};

/** How many of each type are asked for whole: the best connected, where the work is, and some of the rest. */
const BEST = 4;
const EVERY = 60;

const sample = <T>(items: readonly T[]): T[] => items.filter((_, at) => at < BEST || at % EVERY === 0);

const wholeEntities = ({ entities }: Dataset): string[] =>
  ONTOLOGY.entityTypes.flatMap(({ name, graphName }) => {
    const ofType = entities.filter(({ type }) => type === name).sort((a, b) => b.degree - a.degree);
    return sample(ofType).map(
      ({ id }) =>
        `{ entity(id: "${id}") { ${ENTITY} relations(first: 20) { ${RELATION_PAGE} } out: relations(direction: OUT, first: 5) { ${PAGE} } ... on ${graphName} { ${OWN[graphName] ?? 'id'} } } }`,
    );
  });

const pagesOf = (order: string): string[] => [`{ entities(orderBy: ${order}, first: 100) { totalCount pageInfo { endCursor } nodes { id } } }`];

const TEXTS = [
  '德阳',
  'Deyang',
  'deyang',
  'dy',
  '成德眉资',
  'CDMZ',
  'deyagn',
  '技术',
  'innovation',
  '高新',
  'gaoxin',
  'cdyz',
  'materials',
  '天府',
  '新材',
  'a',
  '揭榜',
  'chuangxinquan',
];

const searches = (): string[] =>
  TEXTS.flatMap((text) => [
    `{ search(text: "${text}", first: 50) { entity { id } score matched } }`,
    `{ search(text: "${text}", types: [PROGRAMME, PLATFORM], first: 5) { entity { id } score matched } }`,
    `{ entities(filter: {text: "${text}"}, first: 100) { totalCount nodes { id } } }`,
  ]);

const filters = ({ entities }: Dataset): string[] => {
  const first = (name: string) => entities.filter(({ type }) => type === name).sort((a, b) => b.degree - a.degree)[0]?.id ?? '';
  return [
    ...ONTOLOGY.entityTypes.map(({ name }) => `types: [${name}]`),
    ...ONTOLOGY.kinds.map(({ name }) => `kinds: [${name}]`),
    ...ONTOLOGY.levels.map(({ name }) => `levels: [${name}]`),
    ...ONTOLOGY.statuses.map(({ name }) => `statuses: [${name}]`),
    ...entities.filter(({ type }) => type === 'CITY').map(({ id }) => `city: "${id}"`),
    ...entities.filter(({ type }) => type === 'DOCUMENT').map(({ id }) => `document: "${id}"`),
    `industry: "${first('INDUSTRY')}"`,
    `types: [PLATFORM, PROGRAMME], city: "${first('CITY')}", industry: "${first('INDUSTRY')}"`,
  ].flatMap((filter) => ['NAME', 'DEGREE'].map((order) => `{ entities(filter: {${filter}}, orderBy: ${order}) { ${PAGE} } }`));
};

const relations = (dataset: Dataset): string[] => [
  ...ONTOLOGY.relationTypes.map(({ name }) => `{ relations(types: [${name}], first: 30) { ${RELATION_PAGE} } }`),
  ...sample(dataset.relations)
    .slice(0, 20)
    .map(({ id, from, to }) => `{ node(id: "${id}") { ... on Relation { ${RELATION} } } relations(from: "${from}", to: "${to}") { ${RELATION_PAGE} } }`),
];

const walks = ({ entities }: Dataset): string[] => {
  const hubs = [...entities]
    .sort((a, b) => b.degree - a.degree)
    .slice(0, 6)
    .map(({ id }) => id);
  const leaves = sample(entities)
    .slice(0, 10)
    .map(({ id }) => id);
  const SUBGRAPH = '{ truncated entities { id } relations { id } hidden { entity relations } }';
  return [
    ...hubs.flatMap((id) => [1, 2, 3].map((depth) => `{ neighbourhood(ids: ["${id}"], depth: ${depth}, limit: ${depth * 60}) ${SUBGRAPH} }`)),
    ...leaves.map((id) => `{ neighbourhood(ids: ["${id}", "${hubs[0]}"], depth: 2, types: [CITY, PROGRAMME, INDUSTRY], limit: 50) ${SUBGRAPH} }`),
    ...leaves.flatMap((id) =>
      hubs.slice(0, 2).map((hub) => `{ paths(from: "${id}", to: "${hub}", maxLength: 4, limit: 8) { length entities { id } relations { id } } }`),
    ),
  ];
};

const questions = ({ entities }: Dataset): string[] => {
  const cities = entities.filter(({ type }) => type === 'CITY').map(({ id }) => `"${id}"`);
  const industries = entities
    .filter(({ type }) => type === 'INDUSTRY')
    .sort((a, b) => b.degree - a.degree)
    .slice(0, 12);
  const SHARED = `{ programme { id } cities { id } participations { ${RELATION} } }`;
  const TRACE = '{ industry { id } platform { id } cities { id } programmes { id } via { id } }';
  const COMPARED =
    '{ cities { id } shared { entity { id } cities { id } } some: shared(minimumCities: 2) { entity { id } cities { id } } distinct(city: "city:deyang") { id } metrics { metric { id } targets { id } comparable } }';
  return [
    `{ cities { ${ENTITY} } documents { ${ENTITY} } }`,
    `{ sharedProgrammes ${SHARED} }`,
    ...[2, 3, 4].map((minimum) => `{ sharedProgrammes(cities: [${cities.join(', ')}], minimumCities: ${minimum}) ${SHARED} }`),
    `{ sharedProgrammes(kinds: [COMMUNITY, CORRIDOR], minimumCities: 1) ${SHARED} }`,
    ...industries.flatMap(({ id }) => [
      `{ traceIndustry(industry: "${id}") ${TRACE} }`,
      `{ traceIndustry(industry: "${id}", includeNarrower: false, cities: ["city:deyang", "city:leshan"]) ${TRACE} }`,
    ]),
    `{ compareCities(cities: ["city:deyang", "city:leshan"]) ${COMPARED} }`,
    `{ compareCities(cities: ["city:deyang", "city:leshan", "city:mianyang", "city:guangyuan", "city:dazhou"]) ${COMPARED} }`,
    '{ metrics { metric { id } targets { id value canonicalValue } comparable } comparable: metrics(comparableOnly: true) { metric { id } targets { id } } }',
    '{ statistics { entities relations citations byEntityType { type count } byRelationType { type count } version } }',
  ];
};

/** Every question of the contract, put in many ways to a real graph. */
export const realOperations = (dataset: Dataset): string[] => [
  ...wholeEntities(dataset),
  ...['NAME', 'DEGREE', 'TYPE'].flatMap(pagesOf),
  ...searches(),
  ...filters(dataset),
  ...relations(dataset),
  ...walks(dataset),
  ...questions(dataset),
];
