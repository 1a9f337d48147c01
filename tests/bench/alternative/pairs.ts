import type { Operation } from '../questions/operations.ts';

/** One question in both APIs, asking for the same. */
export interface Pair {
  readonly name: string;
  /** `read`: plain nested reads. `question`: what the product exists for, either generated from the types or written as `@cypher`. */
  readonly kind: 'read' | 'question, generated' | 'question, @cypher';
  readonly ours: Operation;
  readonly theirs: Operation;
  /** Whether they answer with the same ids in the same order; else ours are among theirs, which still have to be laid together by whoever asked. */
  readonly alike: boolean;
}

const CITIES = { cities: ['city:deyang', 'city:leshan', 'city:dazhou'] };
const INDUSTRY = { industry: 'industry:digital-economy' };
const OURS = 'id name nameEn: name(language: EN) kind status';
const THEIRS = 'id name nameEn kind status';
const PAGE = '(first: 25)';
const SORTED = '(sort: [{id: ASC}], limit: 25)';

const operation = (name: string, query: string, variables: Operation['variables'] = {}): Operation => ({ name, query: `query ${query}`, variables });

const pair = (name: string, kind: Pair['kind'], ours: string, theirs: string, variables: Operation['variables'], alike = true): Pair => ({
  name,
  kind,
  alike,
  ours: operation(name, ours, variables),
  theirs: operation(name, theirs, variables),
});

const byId = (type: string, id: string, selection: string): string => `($id: ID!) { ${type}(where: {id: {eq: $id}}) { ${id} ${selection} } }`;
const one = (type: string, selection: string): string => `($id: ID!) { entity(id: $id) { ${OURS} ... on ${type} { ${selection} } } }`;

const READS: readonly Pair[] = [
  pair('one entity', 'read', `($id: ID!) { entity(id: $id) { ${OURS} } }`, byId('platforms', THEIRS, ''), { id: 'platform:key-laboratories' }),
  pair(
    'a platform, 3 lists',
    'read',
    one('Platform', `industries${PAGE} { nodes { ${OURS} } } programmes${PAGE} { nodes { ${OURS} } } partners${PAGE} { nodes { ${OURS} } }`),
    byId('platforms', THEIRS, `industries${SORTED} { ${THEIRS} } programmes${SORTED} { ${THEIRS} } partners${SORTED} { ${THEIRS} }`),
    { id: 'platform:leshan-high-tech-zone' },
  ),
  pair(
    'an industry, 2 levels',
    'read',
    one('Industry', `platforms${PAGE} { nodes { ${OURS} industries${PAGE} { nodes { ${OURS} } } } }`),
    byId('industries', THEIRS, `platforms${SORTED} { ${THEIRS} industries${SORTED} { ${THEIRS} } }`),
    { id: 'industry:digital-economy' },
  ),
  pair(
    'a metric, 2 levels',
    'read',
    one('Metric', `targets${PAGE} { nodes { ${OURS} canonicalValue year city { id name } } }`),
    byId('metrics', THEIRS, `targets${SORTED} { ${THEIRS} canonicalValue year cities { id name } }`),
    { id: 'metric:tech-based-smes' },
  ),
];

const HELD = 'id name kind';
const CARRIED = `id name
  platforms { ${THEIRS} cities { id name } districts { id cities { id name } } programmes { id name } }
  programmes { id name cities { id } districts { id cities { id } } }`;

const trace = (platform: string, via: string): string =>
  `($industry: ID!) { traceIndustry(industry: $industry) { industry { id name } platform { ${platform} } cities { id name } programmes { id name } ${via} } }`;

const QUESTIONS: readonly (readonly [name: string, variables: Operation['variables'], ours: string, generated: string, cypher: string])[] = [
  [
    'sharedProgrammes',
    CITIES,
    `($cities: [ID!]!) { sharedProgrammes(cities: $cities) { programme { ${OURS} } cities { id name } participations { id status } } }`,
    `($cities: [ID!]!) { cities(where: {id: {in: $cities}}) { id name
      programmesConnection { edges { properties { id status } node { ${THEIRS} } } }
      districts { id programmesConnection { edges { properties { id status } node { ${THEIRS} } } } } } }`,
    `($cities: [ID!]!) { sharedProgrammes(cities: $cities) { programme { ${THEIRS} } cities { id name } participations { id status } } }`,
  ],
  [
    'compareCities',
    CITIES,
    `($cities: [ID!]!) { compareCities(cities: $cities) { cities { id name } shared { entity { ${OURS} } cities { id } }
      metrics { comparable metric { id name unit } targets { id canonicalValue year } } } }`,
    `($cities: [ID!]!) { cities(where: {id: {in: $cities}}) { id name
      programmes { ${HELD} } platforms { ${HELD} } industries { ${HELD} }
      districts { id programmes { ${HELD} } platforms { ${HELD} } industries { ${HELD} } }
      targets { id canonicalValue year metrics { id name unit } } } }`,
    `($cities: [ID!]!) { compareCities(cities: $cities) { cities { id name } shared { entity { ${THEIRS} } cities }
      metrics { comparable metric { id name unit } targets { id canonicalValue year } } } }`,
  ],
  [
    'traceIndustry',
    INDUSTRY,
    trace(OURS, 'via { id }'),
    `($industry: ID!) { industries(where: {id: {eq: $industry}}) { ${CARRIED} children { ${CARRIED} children { ${CARRIED} } } } }`,
    trace(THEIRS, 'via { id }'),
  ],
];

/** What the generated queries leave out is left out beside them: they name no relation that says how an industry is carried. */
const BESIDE_GENERATED: Readonly<Record<string, string>> = { traceIndustry: trace(OURS, '') };

/** Everything that is laid beside @neo4j/graphql. */
export const PAIRS: readonly Pair[] = [
  ...READS,
  ...QUESTIONS.flatMap(([name, variables, ours, generated, cypher]) => [
    pair(name, 'question, generated', BESIDE_GENERATED[name] ?? ours, generated, variables, false),
    pair(name, 'question, @cypher', ours, cypher, variables, false),
  ]),
];
