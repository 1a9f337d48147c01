import { expect, it } from 'vitest';
import type { SharedProgrammesQuery } from '../../../graph/stores/GraphStore.ts';
import { idOf } from '../drafts.ts';
import type { NewReader } from '../NewReader.ts';
import { idsOf, NOBODY } from '../pages.ts';

export const answersSharedProgrammes = (newReader: NewReader): void => {
  const shared = async (query: Partial<SharedProgrammesQuery> = {}) =>
    (await newReader().sharedProgrammes({ minimumCities: 2, ...query })).map(({ programme, cities, participations }) => ({
      programme: programme.id,
      cities: idsOf(cities),
      participations: idsOf(participations),
    }));

  it('answers the programmes of two cities or more, districts counting for their city, with the relations that say so', async () => {
    expect(await shared()).toEqual([
      {
        programme: 'programme:cdmz-community',
        cities: ['city:chengdu', 'city:deyang', 'city:meishan'],
        participations: [
          'city:chengdu.PARTICIPATES_IN.programme:cdmz-community',
          'city:meishan.PARTICIPATES_IN.programme:cdmz-community',
          'district:guanghan.PARTICIPATES_IN.programme:cdmz-community',
        ],
      },
      {
        programme: 'programme:innovation-corridor',
        cities: ['city:chengdu', 'city:deyang', 'city:leshan'],
        participations: [
          'city:chengdu.PARTICIPATES_IN.programme:innovation-corridor',
          'city:deyang.PARTICIPATES_IN.programme:innovation-corridor',
          'city:leshan.PARTICIPATES_IN.programme:innovation-corridor',
          'district:guanghan.PARTICIPATES_IN.programme:innovation-corridor',
        ],
      },
    ]);
  });

  it('counts and tells only the cities asked for, most cities first', async () => {
    const found = await shared({ cities: [idOf('city:leshan'), idOf('city:deyang')], minimumCities: 1 });
    expect(found.map(({ programme, cities }) => [programme, ...cities])).toEqual([
      ['programme:innovation-corridor', 'city:deyang', 'city:leshan'],
      ['programme:cdmz-community', 'city:deyang'],
      ['programme:innovation-voucher', 'city:leshan'],
    ]);
    expect(found[1]?.participations).toEqual(['district:guanghan.PARTICIPATES_IN.programme:cdmz-community']);
  });

  it('asks for as many cities as it is told, each counting once', async () => {
    expect((await shared({ minimumCities: 3 })).map(({ programme }) => programme)).toEqual(['programme:cdmz-community', 'programme:innovation-corridor']);
    expect(await shared({ minimumCities: 4 })).toEqual([]);
    expect(await shared({ cities: [idOf('city:deyang'), idOf('city:deyang')] })).toEqual([]);
  });

  it('answers the first rows where so many are asked for', async () => {
    const query = { cities: [idOf('city:leshan'), idOf('city:deyang')], minimumCities: 1 };
    const all = await shared(query);
    for (const first of [1, 2, 3, 4]) expect(await shared({ ...query, first })).toEqual(all.slice(0, first));
  });

  it('filters by kind', async () => {
    expect((await shared({ kinds: ['CORRIDOR', 'SCHEME'] })).map(({ programme }) => programme)).toEqual(['programme:innovation-corridor']);
  });

  it('names the cities that do not exist, or are none', async () => {
    const cities = [idOf('city:deyang'), NOBODY, idOf('district:guanghan')];
    await expect(shared({ cities })).rejects.toMatchObject({ name: 'UnknownEntity', ids: [NOBODY, 'district:guanghan'] });
  });
};
