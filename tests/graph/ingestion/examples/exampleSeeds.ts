/** A small graph without a fault: two cities, one document, every entity type and most keys of a seed file. */
export const EXAMPLE_SEEDS = {
  'cities.yaml': `alpha:
  name: {zh: 甲市, en: Alpha}
  kind: PREFECTURE
  aliases: [甲]
  adminCode: "510600"
  location: {latitude: 31.127, longitude: 104.398}
beta:
  name: {zh: 乙市, en: Beta}
  kind: MUNICIPALITY
  adminCode: "500000"
  location: {latitude: 29.563, longitude: 106.551}
`,
  'districts.yaml': `north:
  name: {zh: 北区, en: North District}
  adminCode: "510604"
  location: {latitude: 31.317, longitude: 104.510}
`,
  'regions.yaml': `basin:
  name: {zh: 大盆地, en: Great Basin}
`,
  'platforms.yaml': `laboratory:
  name: {zh: 光学实验室, en: optics laboratory}
  kind: LABORATORY
  level: NATIONAL
`,
  'industries.yaml': `optics:
  name: {zh: 光学, en: optics}
lenses:
  name: {zh: 镜头, en: lenses}
`,
  'programmes.yaml': `lens-plan:
  name: {zh: 镜头计划, en: lens plan}
  kind: PLAN
  summary: {zh: 一项计划, en: A plan}
`,
  'metrics.yaml': `lens-makers:
  name: {zh: 镜头企业数量, en: number of lens makers}
  aliases: [镜头企业]
  unit: 家
  dimension: COUNT
`,
  'organisations.yaml': `council:
  name: {zh: 甲市议会, en: Alpha Council}
  kind: GOVERNMENT
`,
  'documents/alpha-2021.yaml': `name: {zh: 甲市镜头计划, en: Lens plan of Alpha}
issued: 2021-07-06
url: https://example.org/plan
articles:
  序言:
    topic: {zh: 缘起, en: How it began}
    states:
      - document:alpha-2021 ISSUED_BY organisation:council
      - document:alpha-2021 COVERS city:alpha
  （一）:
    topic: {zh: 布局, en: Layout}
    mentions: [region:basin]
    states:
      - district:north PART_OF city:alpha
      - city:alpha, city:beta PARTICIPATES_IN programme:lens-plan (PLANNED)
      - district:north HOSTS platform:laboratory (BUILDING)
      - platform:laboratory SERVES industry:optics
      - industry:lenses PART_OF industry:optics
  （二）:
    topic: {zh: 目标, en: Aims}
    mentions: [target:alpha-lens-makers-2025]
    targets:
      alpha-lens-makers-2025:
        metric: metric:lens-makers
        comparator: AT_LEAST
        value: 400
        unit: 家
        year: 2025
        baseYear: 2020
        baseValue: 120
        concerns: [industry:lenses]
    ignores:
      - {text: 四个方面, reason: a slogan}
expects: {entities: {CITY: 2, DISTRICT: 1, REGION: 1, PLATFORM: 1, INDUSTRY: 2, PROGRAMME: 1, METRIC: 1, TARGET: 1, ORGANISATION: 1, DOCUMENT: 1}, relations: {PARTICIPATES_IN: 2, HOSTS: 1, SERVES: 1, SETS: 1, MEASURES: 1, CONCERNS: 1, PART_OF: 2, ISSUED_BY: 1, COVERS: 1}}
`,
} as const satisfies Readonly<Record<string, string>>;

export type ExampleFile = keyof typeof EXAMPLE_SEEDS;

/** The example with one passage of one file replaced. Throws where the file does not hold that passage: the test would test nothing. */
export const exampleWith = (file: ExampleFile, passage: string, replacement: string): Record<string, string> => {
  const text: string = EXAMPLE_SEEDS[file];
  if (!text.includes(passage)) throw new Error(`${file} does not hold ${passage}`);
  return { ...EXAMPLE_SEEDS, [file]: text.replace(passage, () => replacement) };
};
