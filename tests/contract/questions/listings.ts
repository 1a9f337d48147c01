import { expect, it } from 'vitest';
import { UnknownEntity } from '../../../graph/stores/errors.ts';
import type { EntityQuery } from '../../../graph/stores/GraphStore.ts';
import { ENTITY_ORDERS } from '../../../graph/stores/order.ts';
import { idOf } from '../drafts.ts';
import { exampleGraph } from '../exampleGraph.ts';
import type { NewReader } from '../NewReader.ts';
import { ALL, idsOf, NOBODY, told, whole } from '../pages.ts';

const LESHAN_2020 = idOf('document:leshan-2020');

export const answersListings = (newReader: NewReader): void => {
  const find = async (query: Partial<EntityQuery>) => told(await newReader().findEntities({ orderBy: 'NAME', page: ALL, ...query }));

  it('orders by the pinyin of the Chinese name', async () => {
    expect(await find({ types: ['CITY', 'DISTRICT'] })).toEqual(
      whole('city:chengdu', 'city:deyang', 'district:guanghan', 'city:leshan', 'city:meishan', 'district:shifang'),
    );
  });

  it('orders by degree, best connected first, then by id', async () => {
    // 10, 9, 4 and 1 relations; of the districts 4 and 2.
    expect(await find({ types: ['CITY', 'DISTRICT'], orderBy: 'DEGREE' })).toEqual(
      whole('city:deyang', 'city:leshan', 'city:chengdu', 'district:guanghan', 'district:shifang', 'city:meishan'),
    );
  });

  it('orders by type as the ontology lists the types, then by id', async () => {
    expect(await find({ types: ['REGION', 'DISTRICT', 'DOCUMENT', 'CITY'], orderBy: 'TYPE' })).toEqual(
      whole(
        ...['city:chengdu', 'city:deyang', 'city:leshan', 'city:meishan', 'district:guanghan', 'district:shifang', 'region:sichuan'],
        ...['document:deyang-2021', 'document:leshan-2020'],
      ),
    );
  });

  it.each(['NAME', 'DEGREE', 'TYPE'] as const)('walks all entities by %s page by page, none twice and none left out', async (orderBy) => {
    const walked: string[] = [];
    let after = null;
    for (let more = true; more; ) {
      const page = await newReader().findEntities({ orderBy, page: { first: 5, after } });
      expect(page.totalCount).toBe(exampleGraph.entities.length);
      walked.push(...idsOf(page.items));
      const last = page.items.at(-1);
      after = last === undefined ? null : ENTITY_ORDERS[orderBy].positionOf(last);
      more = page.hasNextPage;
    }
    expect(walked).toEqual((await find({ orderBy }))?.ids);
    expect([...walked].sort()).toEqual(idsOf(exampleGraph.entities));
  });

  it('goes on after a position at which nothing stands any more', async () => {
    const page = { first: 1, after: { key: 'de yang', id: 'city:deyang-that-was' } };
    expect(await find({ types: ['CITY'], page })).toEqual({ ids: ['city:leshan'], total: 4, more: true });
  });

  it('filters by kind, level and status, all at once', async () => {
    expect(await find({ kinds: ['ZONE_OR_PARK', 'BASE'] })).toEqual(whole('platform:materials-park', 'platform:park-branch', 'platform:cathode-base'));
    expect(await find({ levels: ['PROVINCIAL', 'NATIONAL'] })).toEqual(
      whole('programme:cdmz-community', 'platform:titanium-laboratory', 'platform:materials-park'),
    );
    expect(await find({ statuses: ['PLANNED'] })).toEqual(whole('programme:innovation-voucher', 'city:deyang'));
    expect(await find({ types: ['PLATFORM'], kinds: ['ZONE_OR_PARK', 'LABORATORY'], levels: ['NATIONAL'], statuses: ['EXISTING', 'PLANNED'] })).toEqual(
      whole('platform:materials-park'),
    );
    expect(await find({ types: [] })).toEqual(whole());
  });

  it('filters by a city and its districts, whichever way the relation points', async () => {
    expect(await find({ city: idOf('city:deyang'), orderBy: 'TYPE' })).toEqual(
      whole(
        ...['city:deyang', 'district:guanghan', 'district:shifang', 'region:sichuan', 'platform:titanium-laboratory', 'industry:titanium'],
        ...['programme:cdmz-community', 'programme:innovation-corridor', 'target:deyang-enterprises', 'target:deyang-intensity'],
        ...['target:deyang-patents-2025', 'target:deyang-patents-2030', 'document:deyang-2021'],
      ),
    );
  });

  it('filters by an industry and the narrower ones', async () => {
    expect(await find({ industry: idOf('industry:battery-materials'), orderBy: 'TYPE' })).toEqual(
      whole('platform:cathode-base', 'platform:titanium-laboratory', 'industry:battery-materials', 'industry:cathodes', 'industry:materials'),
    );
  });

  it('filters by document and by text, together with anything else', async () => {
    expect(await find({ document: LESHAN_2020, types: ['REGION', 'METRIC', 'TARGET'], orderBy: 'TYPE' })).toEqual(
      whole(
        ...['region:sichuan', 'metric:high-tech-enterprises', 'metric:incubators', 'metric:research-intensity'],
        ...['target:leshan-enterprises', 'target:leshan-intensity'],
      ),
    );
    expect(await find({ text: '材料', types: ['INDUSTRY'] })).toEqual(
      whole('industry:battery-materials', 'industry:titanium', 'industry:materials', 'industry:cathodes'),
    );
    expect(await find({ text: '材料', document: LESHAN_2020, types: ['INDUSTRY'] })).toEqual(
      whole('industry:titanium', 'industry:materials', 'industry:cathodes'),
    );
    expect(await find({ text: '?' })).toEqual(whole());
  });

  it('answers what a document cites, in one article or in all, by id', async () => {
    const goals = { article: '总体目标', page: ALL };
    const entities = await newReader().citedEntities([LESHAN_2020, NOBODY], goals);
    expect([...entities.keys()]).toEqual([LESHAN_2020]);
    expect(told(entities.get(LESHAN_2020))).toEqual(
      whole(
        ...['city:leshan', LESHAN_2020, 'metric:high-tech-enterprises', 'metric:research-intensity'],
        ...['target:leshan-enterprises', 'target:leshan-intensity'],
      ),
    );
    const relations = await newReader().citedRelations([LESHAN_2020], { ...goals, types: ['SETS', 'COVERS'] });
    expect(told(relations.get(LESHAN_2020))).toEqual(
      whole('city:leshan.SETS.target:leshan-enterprises', 'city:leshan.SETS.target:leshan-intensity', 'document:leshan-2020.COVERS.city:leshan'),
    );
    const programmes = await newReader().citedEntities([LESHAN_2020], { types: ['PROGRAMME'], page: { first: 2, after: null } });
    expect(told(programmes.get(LESHAN_2020))).toEqual({ ids: ['programme:cdmz-community', 'programme:innovation-corridor'], total: 3, more: true });
  });

  it('answers relations by type, ends and document, by id', async () => {
    const relations = async (query: Parameters<ReturnType<NewReader>['findRelations']>[0]) => told(await newReader().findRelations(query));
    expect(await relations({ types: ['COVERS', 'BUILDS'], page: ALL })).toEqual(
      whole(
        'document:deyang-2021.COVERS.city:deyang',
        'document:leshan-2020.COVERS.city:leshan',
        'programme:innovation-corridor.BUILDS.platform:titanium-laboratory',
      ),
    );
    expect(await relations({ from: idOf('district:guanghan'), to: idOf('programme:cdmz-community'), page: ALL })).toEqual(
      whole('district:guanghan.PARTICIPATES_IN.programme:cdmz-community'),
    );
    expect(await relations({ document: LESHAN_2020, to: idOf('programme:cdmz-community'), page: ALL })).toEqual(
      whole('city:chengdu.PARTICIPATES_IN.programme:cdmz-community'),
    );
    expect((await relations({ page: { first: 1, after: null } }))?.total).toBe(exampleGraph.relations.length);
  });

  it.each([
    ['city', { city: NOBODY }],
    ['city that is a district', { city: idOf('district:guanghan') }],
    ['document', { document: idOf('document:nobody') }],
    ['industry', { industry: idOf('industry:nobody') }],
  ])('names an unknown %s of a filter', async (_, query) => {
    await expect(find(query)).rejects.toThrow(UnknownEntity);
    await expect(find(query)).rejects.toMatchObject({ ids: Object.values(query) });
  });

  it.each([
    ['from', { from: NOBODY }],
    ['to', { to: NOBODY }],
    ['document', { document: idOf('document:nobody') }],
  ])('names an unknown %s of relations', async (_, query) => {
    await expect(newReader().findRelations({ ...query, page: ALL })).rejects.toMatchObject({ name: 'UnknownEntity', ids: Object.values(query) });
  });
};
