import { expect, it } from 'vitest';
import type { PathsQuery } from '../../../graph/stores/GraphStore.ts';
import { idOf } from '../drafts.ts';
import type { NewReader } from '../NewReader.ts';
import { idsOf, NOBODY } from '../pages.ts';

export const answersPaths = (newReader: NewReader): void => {
  const between = async (from: string, to: string, query: Partial<PathsQuery> = {}) =>
    (await newReader().paths({ maxLength: 4, limit: 5, ...query, from: idOf(from), to: idOf(to) })).map(({ entities }) => idsOf(entities).join(' '));

  it('answers the shortest first, then by the ids of its entities', async () => {
    expect(await between('city:meishan', 'industry:titanium')).toEqual([
      'city:meishan programme:cdmz-community industry:titanium',
      'city:meishan programme:cdmz-community city:chengdu platform:titanium-laboratory industry:titanium',
      'city:meishan programme:cdmz-community district:guanghan city:deyang industry:titanium',
    ]);
  });

  it('answers as many as asked for, no longer than asked for', async () => {
    expect(await between('city:meishan', 'industry:titanium', { limit: 2 })).toHaveLength(2);
    expect(await between('city:meishan', 'industry:titanium', { maxLength: 3 })).toHaveLength(1);
    expect(await between('city:meishan', 'industry:titanium', { maxLength: 1 })).toEqual([]);
  });

  it('tells entities and relations of a path in its order, relations whichever way they point', async () => {
    const [path] = await newReader().paths({ from: idOf('industry:titanium'), to: idOf('city:meishan'), maxLength: 2, limit: 1 });
    expect(path?.length).toBe(2);
    expect(idsOf(path?.relations ?? [])).toEqual([
      'programme:cdmz-community.ADVANCES.industry:titanium',
      'city:meishan.PARTICIPATES_IN.programme:cdmz-community',
    ]);
  });

  it('lets only the types asked for lie between, the ends excepted', async () => {
    expect(await between('city:meishan', 'industry:titanium', { types: ['PROGRAMME'] })).toEqual(['city:meishan programme:cdmz-community industry:titanium']);
    expect(await between('city:meishan', 'industry:titanium', { types: ['PLATFORM'] })).toEqual([]);
    expect(await between('city:deyang', 'industry:titanium', { types: [], limit: 1 })).toEqual(['city:deyang industry:titanium']);
  });

  it('follows only relations of the types asked for', async () => {
    expect(await between('district:guanghan', 'city:chengdu', { relationTypes: ['PART_OF'] })).toEqual([
      'district:guanghan city:deyang region:sichuan city:chengdu',
    ]);
  });

  it('answers one path of length 0 from an entity to itself', async () => {
    const found = await newReader().paths({ from: idOf('city:deyang'), to: idOf('city:deyang'), maxLength: 4, limit: 5 });
    expect(found).toMatchObject([{ length: 0, entities: [{ id: 'city:deyang' }], relations: [] }]);
  });

  it('answers none between what nothing connects', async () => {
    expect(await between('metric:incubators', 'city:deyang', { maxLength: 6 })).toEqual([]);
  });

  it('names the ends that do not exist', async () => {
    await expect(between('platform:nobody', NOBODY)).rejects.toMatchObject({ name: 'UnknownEntity', ids: ['platform:nobody', NOBODY] });
    await expect(between(NOBODY, NOBODY)).rejects.toMatchObject({ ids: [NOBODY] });
  });
};
