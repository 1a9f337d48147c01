import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleGraph } from '../../contract/exampleGraph.ts';
import type { Api } from '../harness/startApi.ts';

const count = (type: string) => exampleGraph.entities.filter((entity) => entity.type === type).length;

/** Every question of the contract, on the example graph. */
export const answersQuestions = (store: 'memory' | 'neo4j', start: () => Promise<Api>): void => {
  let api: Api;
  beforeAll(async () => {
    api = await start();
  });
  afterAll(() => api.stop());

  describe('the questions of the contract', () => {
    it('finds any entity and any relation by its id', async () => {
      const relation = 'district:guanghan.PARTICIPATES_IN.programme:cdmz-community';
      const query = `{
        node(id: "${relation}") { __typename id ... on Relation { type status from { id } to { id name(language: EN) } citations { document { id } article topic { zh } } } }
        entity(id: "programme:cdmz-community") { __typename id type kind level status name names { zh en } aliases summary degree }
        city(id: "city:deyang") { name }
      }`;
      expect(await api.data(query)).toEqual({
        node: {
          __typename: 'Relation',
          id: relation,
          type: 'PARTICIPATES_IN',
          status: 'BUILDING',
          from: { id: 'district:guanghan' },
          to: { id: 'programme:cdmz-community', name: 'Chengdu–Deyang–Meishan–Ziyang innovation community' },
          citations: [{ document: { id: 'document:deyang-2021' }, article: '（六）', topic: { zh: '（六）题' } }],
        },
        entity: {
          __typename: 'Programme',
          id: 'programme:cdmz-community',
          type: 'PROGRAMME',
          kind: 'COMMUNITY',
          level: 'PROVINCIAL',
          status: 'BUILDING',
          name: '成德眉资创新共同体',
          names: { zh: '成德眉资创新共同体', en: 'Chengdu–Deyang–Meishan–Ziyang innovation community' },
          aliases: ['成德眉资', 'CDMZ'],
          summary: null,
          degree: 6,
        },
        city: { name: '德阳' },
      });
    });

    it.each(['city:nowhere', 'nonsense', '', 'city:deyang.HOSTS.city:deyang', 'lake:qinghai', '成都'])(
      'answers null for the id "%s", which nothing has',
      async (id) => {
        expect(await api.data('query ($id: ID!) { node(id: $id) { id } entity(id: $id) { id } city(id: $id) { id } }', { id })).toEqual({
          node: null,
          entity: null,
          city: null,
        });
      },
    );

    it('answers null where a city is asked for by the id of something else', async () => {
      expect(await api.data('{ city(id: "industry:titanium") { id } }')).toEqual({ city: null });
    });

    it('lists every city and every document by id', async () => {
      const documents = exampleGraph.entities.filter((entity) => entity.type === 'DOCUMENT');
      expect(await api.data('{ cities { id } documents { id issued url articles { number topic { zh en } entityCount relationCount } } }')).toEqual({
        cities: ['city:chengdu', 'city:deyang', 'city:leshan', 'city:meishan'].map((id) => ({ id })),
        documents: documents.map(({ id, issued, url, articles }) => ({ id, issued, url, articles })),
      });
    });

    it.each([
      ['types: [CITY]', ['city:chengdu', 'city:deyang', 'city:leshan', 'city:meishan']],
      ['kinds: [COMMUNITY, CORRIDOR]', ['programme:cdmz-community', 'programme:innovation-corridor']],
      ['levels: [NATIONAL]', ['platform:materials-park']],
      ['types: [PLATFORM], statuses: [BUILDING]', ['platform:titanium-laboratory']],
      ['types: [PROGRAMME], city: "city:deyang"', ['programme:cdmz-community', 'programme:innovation-corridor']],
      ['types: [CITY], document: "document:leshan-2020"', ['city:chengdu', 'city:leshan']],
      ['types: [PLATFORM], industry: "industry:materials"', ['platform:cathode-base', 'platform:materials-park', 'platform:titanium-laboratory']],
      ['text: "CDMZ"', ['programme:cdmz-community']],
    ])('finds entities under the condition %s', async (filter, ids) => {
      expect(await api.data(`{ entities(filter: {${filter}}, orderBy: TYPE) { totalCount nodes { id } } }`)).toEqual({
        entities: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) },
      });
    });

    it.each([
      ['from: "city:leshan", types: [DEVELOPS]', ['city:leshan.DEVELOPS.industry:hydrogen', 'city:leshan.DEVELOPS.industry:titanium']],
      ['to: "region:sichuan"', ['city:chengdu.PART_OF.region:sichuan', 'city:deyang.PART_OF.region:sichuan']],
      [
        'document: "document:deyang-2021", types: [HOSTS]',
        ['city:chengdu.HOSTS.platform:titanium-laboratory', 'district:shifang.HOSTS.platform:titanium-laboratory'],
      ],
    ])('finds relations under the condition %s', async (conditions, ids) => {
      expect(await api.data(`{ relations(${conditions}) { totalCount nodes { id } } }`)).toEqual({
        relations: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) },
      });
    });

    it.each(['成德眉资', 'CDMZ', 'cdmz', 'chengdemeizi'])('finds the innovation community by "%s"', async (text) => {
      const data = await api.data('query ($text: String!) { search(text: $text, types: [PROGRAMME], first: 1) { entity { id } score matched } }', { text });
      expect(data).toEqual({ search: [{ entity: { id: 'programme:cdmz-community' }, score: expect.any(Number), matched: expect.any(String) }] });
    });

    it('draws a neighbourhood: the given first, then best connected, with what is hidden', async () => {
      expect(
        await api.data(
          '{ neighbourhood(ids: ["region:sichuan"], depth: 1, limit: 2) { truncated entities { id } relations { id } hidden { entity relations } } }',
        ),
      ).toEqual({
        neighbourhood: {
          truncated: true,
          entities: [{ id: 'region:sichuan' }, { id: 'city:deyang' }],
          relations: [{ id: 'city:deyang.PART_OF.region:sichuan' }],
          hidden: [
            { entity: 'region:sichuan', relations: 1 },
            { entity: 'city:deyang', relations: 9 },
          ],
        },
      });
    });

    it('finds paths, and one of length 0 from an entity to itself', async () => {
      expect(
        await api.data(`{
          between: paths(from: "city:chengdu", to: "city:leshan", maxLength: 2) { length entities { id } relations { id } }
          itself: paths(from: "city:leshan", to: "city:leshan") { length entities { id } relations { id } }
        }`),
      ).toEqual({
        between: [
          {
            length: 2,
            entities: ['city:chengdu', 'programme:innovation-corridor', 'city:leshan'].map((id) => ({ id })),
            relations: [
              { id: 'city:chengdu.PARTICIPATES_IN.programme:innovation-corridor' },
              { id: 'city:leshan.PARTICIPATES_IN.programme:innovation-corridor' },
            ],
          },
        ],
        itself: [{ length: 0, entities: [{ id: 'city:leshan' }], relations: [] }],
      });
    });

    it('tells which programmes cities share, a district counting for its city', async () => {
      expect(
        await api.data(
          `{ sharedProgrammes(cities: ["city:deyang", "city:chengdu"], kinds: [COMMUNITY]) { programme { id } cities { id } participations { id status from { id } } } }`,
        ),
      ).toEqual({
        sharedProgrammes: [
          {
            programme: { id: 'programme:cdmz-community' },
            cities: [{ id: 'city:chengdu' }, { id: 'city:deyang' }],
            participations: [
              { id: 'city:chengdu.PARTICIPATES_IN.programme:cdmz-community', status: null, from: { id: 'city:chengdu' } },
              { id: 'district:guanghan.PARTICIPATES_IN.programme:cdmz-community', status: 'BUILDING', from: { id: 'district:guanghan' } },
            ],
          },
        ],
      });
    });

    it('traces an industry to its platforms, their cities and the programmes behind', async () => {
      expect(
        await api.data(
          '{ traceIndustry(industry: "industry:titanium", cities: ["city:leshan"]) { industry { id } platform { id } cities { id } programmes { id } via { id } } }',
        ),
      ).toEqual({
        traceIndustry: [
          {
            industry: { id: 'industry:titanium' },
            platform: { id: 'platform:materials-park' },
            cities: [{ id: 'city:leshan' }],
            programmes: [],
            via: [{ id: 'city:leshan.HOSTS.platform:materials-park' }, { id: 'platform:materials-park.SERVES.industry:titanium' }],
          },
        ],
      });
    });

    it('compares cities: what they share, what only one has, and their targets', async () => {
      const query = `{ compareCities(cities: ["city:deyang", "city:leshan", "city:chengdu"]) {
        cities { id }
        all: shared { entity { id } cities { id } }
        some: shared(minimumCities: 2, types: [INDUSTRY, PLATFORM]) { entity { id } cities { id } }
        distinct(city: "city:leshan") { id }
        metrics { metric { id unit unitNames { en } dimension } targets { id value city { id } } comparable }
      } }`;
      expect(await api.data(query)).toEqual({
        compareCities: {
          cities: [{ id: 'city:chengdu' }, { id: 'city:deyang' }, { id: 'city:leshan' }],
          all: [{ entity: { id: 'programme:innovation-corridor' }, cities: [{ id: 'city:chengdu' }, { id: 'city:deyang' }, { id: 'city:leshan' }] }],
          some: [
            { entity: { id: 'industry:titanium' }, cities: [{ id: 'city:deyang' }, { id: 'city:leshan' }] },
            { entity: { id: 'platform:titanium-laboratory' }, cities: [{ id: 'city:chengdu' }, { id: 'city:deyang' }] },
          ],
          distinct: [{ id: 'industry:hydrogen' }, { id: 'platform:materials-park' }, { id: 'programme:innovation-voucher' }],
          metrics: expect.arrayContaining([
            {
              metric: { id: 'metric:high-tech-enterprises', unit: '家', unitNames: { en: 'enterprises or institutions' }, dimension: 'COUNT' },
              targets: [
                { id: 'target:deyang-enterprises', value: 400, city: { id: 'city:deyang' } },
                { id: 'target:leshan-enterprises', value: 300, city: { id: 'city:leshan' } },
              ],
              comparable: true,
            },
          ]),
        },
      });
    });

    it('lays metrics side by side', async () => {
      expect(await api.data('{ metrics(comparableOnly: true) { metric { id } targets { id } comparable } }')).toEqual({
        metrics: [
          {
            metric: { id: 'metric:high-tech-enterprises' },
            targets: [{ id: 'target:deyang-enterprises' }, { id: 'target:leshan-enterprises' }],
            comparable: true,
          },
        ],
      });
    });

    it('tells what the graph holds', async () => {
      expect(await api.data('{ statistics { entities relations byEntityType { type count } version ingestedAt store } }')).toEqual({
        statistics: {
          entities: exampleGraph.entities.length,
          relations: exampleGraph.relations.length,
          byEntityType: expect.arrayContaining([{ type: 'CITY', count: count('CITY') }]),
          version: 'example',
          ingestedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
          store,
        },
      });
    });
  });
};
