import { expect, it } from 'vitest';
import { TRAVERSALS, type TraversalName } from '../../../graph/stores/traversals.ts';
import { idOf } from '../drafts.ts';
import type { NewReader } from '../NewReader.ts';
import { ALL, NOBODY, told, whole } from '../pages.ts';

/** For each short cut an entity and what it leads to. */
const EXPECTED: Readonly<Record<TraversalName, readonly [start: string, ...reached: string[]]>> = {
  regionsOfCity: ['city:deyang', 'region:sichuan'],
  districtsOfCity: ['city:deyang', 'district:guanghan', 'district:shifang'],
  programmesOfCity: ['city:deyang', 'programme:cdmz-community', 'programme:innovation-corridor'],
  platformsOfCity: ['city:deyang', 'platform:titanium-laboratory'],
  industriesOfCity: ['city:leshan', 'industry:hydrogen', 'industry:titanium'],
  targetsOfCity: ['city:leshan', 'target:leshan-enterprises', 'target:leshan-intensity'],
  documentsOfCity: ['city:leshan', 'document:leshan-2020'],
  cityOfDistrict: ['district:shifang', 'city:deyang'],
  citiesOfRegion: ['region:sichuan', 'city:chengdu', 'city:deyang'],
  citiesOfPlatform: ['platform:titanium-laboratory', 'city:chengdu', 'city:deyang'],
  industriesOfPlatform: ['platform:titanium-laboratory', 'industry:cathodes', 'industry:titanium'],
  programmesOfPlatform: ['platform:titanium-laboratory', 'programme:innovation-corridor'],
  partnersOf: ['programme:cdmz-community', 'organisation:jiaotong-university'],
  platformsWithPart: ['platform:park-branch', 'platform:materials-park'],
  partsOfPlatform: ['platform:materials-park', 'platform:park-branch'],
  parentsOfIndustry: ['industry:cathodes', 'industry:battery-materials'],
  childrenOfIndustry: ['industry:materials', 'industry:battery-materials', 'industry:titanium'],
  citiesOfIndustry: ['industry:titanium', 'city:deyang', 'city:leshan'],
  platformsOfIndustry: ['industry:materials', 'platform:materials-park'],
  platformsOfIndustryTree: ['industry:materials', 'platform:cathode-base', 'platform:materials-park', 'platform:titanium-laboratory'],
  programmesOfIndustry: ['industry:materials', 'programme:innovation-voucher'],
  programmesOfIndustryTree: ['industry:materials', 'programme:cdmz-community', 'programme:innovation-voucher'],
  citiesOfProgramme: ['programme:cdmz-community', 'city:chengdu', 'city:deyang', 'city:meishan'],
  industriesOfProgramme: ['programme:cdmz-community', 'industry:titanium'],
  platformsOfProgramme: ['programme:innovation-corridor', 'platform:titanium-laboratory'],
  programmesWithPart: ['programme:transfer-plan', 'programme:cdmz-community'],
  partsOfProgramme: ['programme:cdmz-community', 'programme:transfer-plan'],
  targetsOfMetric: ['metric:patents', 'target:deyang-patents-2025', 'target:deyang-patents-2030'],
  cityOfTarget: ['target:deyang-intensity', 'city:deyang'],
  metricOfTarget: ['target:deyang-intensity', 'metric:research-intensity'],
  concernsOfTarget: ['target:deyang-intensity', 'district:guanghan'],
  documentsOfOrganisation: ['organisation:deyang-committee', 'document:deyang-2021'],
  issuersOfDocument: ['document:deyang-2021', 'organisation:deyang-committee'],
  cityOfDocument: ['document:deyang-2021', 'city:deyang'],
};

const isTraversal = (name: string): name is TraversalName => name in TRAVERSALS;

export const answersShortCuts = (newReader: NewReader): void => {
  it.each(Object.keys(TRAVERSALS).filter(isTraversal))('follows %s', async (traversal) => {
    const [start, ...reached] = EXPECTED[traversal];
    const found = await newReader().related([idOf(start), NOBODY], traversal, { page: ALL });
    expect([...found.keys()]).toEqual([start]);
    expect(told(found.get(idOf(start)))).toEqual(whole(...reached));
  });

  it('answers an empty page where nothing is related', async () => {
    const found = await newReader().related([idOf('city:meishan')], 'platformsOfCity', { page: ALL });
    expect(told(found.get(idOf('city:meishan')))).toEqual(whole());
  });

  const from = async (start: string, traversal: TraversalName, query: object) =>
    told((await newReader().related([idOf(start)], traversal, { page: ALL, ...query })).get(idOf(start)));

  it('filters by kind, level and status', async () => {
    expect(await from('city:deyang', 'programmesOfCity', { kinds: ['CORRIDOR', 'SCHEME'] })).toEqual(whole('programme:innovation-corridor'));
    expect(await from('city:deyang', 'programmesOfCity', { levels: ['PROVINCIAL'] })).toEqual(whole('programme:cdmz-community'));
    expect(await from('city:deyang', 'platformsOfCity', { statuses: ['EXISTING'] })).toEqual(whole());
    expect(await from('city:deyang', 'platformsOfCity', { statuses: ['EXISTING', 'BUILDING'] })).toEqual(whole('platform:titanium-laboratory'));
  });

  it('filters programmes by the cities that take part too, by a district as well', async () => {
    expect(await from('city:chengdu', 'programmesOfCity', { sharedWith: [idOf('city:deyang')] })).toEqual(
      whole('programme:cdmz-community', 'programme:innovation-corridor'),
    );
    expect(await from('city:chengdu', 'programmesOfCity', { sharedWith: [idOf('city:deyang'), idOf('city:meishan')] })).toEqual(
      whole('programme:cdmz-community'),
    );
  });

  it('filters targets by metric and year', async () => {
    expect(await from('city:deyang', 'targetsOfCity', { metric: idOf('metric:patents') })).toEqual(
      whole('target:deyang-patents-2025', 'target:deyang-patents-2030'),
    );
    expect(await from('city:deyang', 'targetsOfCity', { year: 2025 })).toEqual(whole('target:deyang-enterprises', 'target:deyang-patents-2025'));
    expect(await from('city:deyang', 'targetsOfCity', { metric: idOf('metric:patents'), year: 2025 })).toEqual(whole('target:deyang-patents-2025'));
  });

  it('pages what it reaches', async () => {
    const page = { first: 1, after: { key: '', id: 'target:deyang-enterprises' } };
    expect(await from('city:deyang', 'targetsOfCity', { page })).toEqual({ ids: ['target:deyang-intensity'], total: 4, more: true });
  });

  it('names an unknown city or metric of a filter', async () => {
    await expect(from('city:deyang', 'programmesOfCity', { sharedWith: [idOf('city:leshan'), NOBODY] })).rejects.toMatchObject({ ids: [NOBODY] });
    await expect(from('city:deyang', 'targetsOfCity', { metric: idOf('metric:nobody') })).rejects.toMatchObject({ ids: ['metric:nobody'] });
  });
};
