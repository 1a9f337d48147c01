import { expect, it } from 'vitest';
import type { TraceIndustryQuery } from '../../../graph/stores/GraphStore.ts';
import { idOf } from '../drafts.ts';
import type { NewReader } from '../NewReader.ts';
import { idsOf, NOBODY } from '../pages.ts';

const LABORATORY = {
  industry: 'industry:titanium',
  platform: 'platform:titanium-laboratory',
  cities: ['city:chengdu', 'city:deyang'],
  programmes: ['programme:cdmz-community', 'programme:innovation-corridor'],
  via: [
    'city:chengdu.HOSTS.platform:titanium-laboratory',
    'city:chengdu.PARTICIPATES_IN.programme:cdmz-community',
    'district:guanghan.PARTICIPATES_IN.programme:cdmz-community',
    'district:shifang.HOSTS.platform:titanium-laboratory',
    'platform:titanium-laboratory.SERVES.industry:titanium',
    'programme:cdmz-community.ADVANCES.industry:titanium',
    'programme:innovation-corridor.BUILDS.platform:titanium-laboratory',
  ],
};
const PARK = {
  industry: 'industry:materials',
  platform: 'platform:materials-park',
  cities: ['city:leshan'],
  programmes: ['programme:innovation-voucher'],
  via: [
    'city:leshan.HOSTS.platform:materials-park',
    'city:leshan.PARTICIPATES_IN.programme:innovation-voucher',
    'platform:materials-park.SERVES.industry:materials',
    'programme:innovation-voucher.ADVANCES.industry:materials',
  ],
};
const BASE = {
  industry: 'industry:cathodes',
  platform: 'platform:cathode-base',
  cities: [],
  programmes: [],
  via: ['platform:cathode-base.SERVES.industry:cathodes'],
};

export const answersTraceIndustry = (newReader: NewReader): void => {
  const trace = async (industry: string, query: Partial<TraceIndustryQuery> = {}) =>
    (await newReader().traceIndustry({ includeNarrower: true, ...query, industry: idOf(industry) })).map((row) => ({
      industry: row.industry.id,
      platform: row.platform.id,
      cities: idsOf(row.cities),
      programmes: idsOf(row.programmes),
      via: idsOf(row.via),
    }));

  it('answers a row for each platform with the broadest industry it serves, its cities, the programmes behind and what says so, most of it first', async () => {
    expect(await trace('industry:materials')).toEqual([LABORATORY, PARK, BASE]);
  });

  it('answers the first rows where so many are asked for', async () => {
    for (const first of [1, 2, 3, 4]) expect(await trace('industry:materials', { first })).toEqual([LABORATORY, PARK, BASE].slice(0, first));
  });

  it('names the industry asked for where a platform serves it', async () => {
    expect(await trace('industry:titanium')).toEqual([
      LABORATORY,
      {
        industry: 'industry:titanium',
        platform: 'platform:materials-park',
        cities: ['city:leshan'],
        programmes: [],
        via: ['city:leshan.HOSTS.platform:materials-park', 'platform:materials-park.SERVES.industry:titanium'],
      },
    ]);
  });

  it('leaves narrower industries out where asked to', async () => {
    expect(await trace('industry:materials', { includeNarrower: false })).toEqual([PARK]);
    expect(await trace('industry:battery-materials', { includeNarrower: false })).toEqual([]);
  });

  it('counts only the cities asked for, and leaves out platforms that none of them hosts', async () => {
    expect(await trace('industry:materials', { cities: [idOf('city:leshan')] })).toEqual([PARK]);
    expect(await trace('industry:materials', { cities: [idOf('city:deyang'), idOf('city:meishan')] })).toEqual([
      { ...LABORATORY, cities: ['city:deyang'], via: LABORATORY.via.filter((id) => !id.startsWith('city:chengdu')) },
    ]);
  });

  it('names an industry or cities that do not exist, or are none', async () => {
    await expect(trace('industry:nobody')).rejects.toMatchObject({ name: 'UnknownEntity', ids: ['industry:nobody'] });
    await expect(trace('city:deyang')).rejects.toMatchObject({ ids: ['city:deyang'] });
    await expect(trace('industry:titanium', { cities: [NOBODY] })).rejects.toMatchObject({ ids: [NOBODY] });
  });
};
