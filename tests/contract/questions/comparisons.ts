import { expect, it } from 'vitest';
import type { MetricComparison } from '../../../graph/stores/GraphStore.ts';
import { idOf } from '../drafts.ts';
import type { NewReader } from '../NewReader.ts';
import { idsOf, NOBODY } from '../pages.ts';

const tell = (metrics: readonly MetricComparison[]) => metrics.map(({ metric, targets, comparable }) => [metric.id, comparable, ...idsOf(targets)]);

const ENTERPRISES = ['metric:high-tech-enterprises', true, 'target:deyang-enterprises', 'target:leshan-enterprises'];
const INTENSITY = ['metric:research-intensity', false, 'target:deyang-intensity', 'target:leshan-intensity'];
const PATENTS = ['metric:patents', false, 'target:deyang-patents-2025', 'target:deyang-patents-2030'];

export const answersComparisons = (newReader: NewReader): void => {
  it('lays the targets of every metric side by side, most cities first; comparable are two cities with a canonical value each', async () => {
    expect(tell(await newReader().metrics({ comparableOnly: false }))).toEqual([ENTERPRISES, INTENSITY, PATENTS, ['metric:incubators', false]]);
    expect(tell(await newReader().metrics({ comparableOnly: true }))).toEqual([ENTERPRISES]);
  });

  it('tells what cities hold together or at all, themselves or by a district', async () => {
    const cities = [idOf('city:leshan'), idOf('city:deyang'), idOf('city:leshan')];
    const holdings = await newReader().holdings({ cities, by: { minimumCities: 1 } });
    expect(holdings.map((holding) => [holding.entity.id, ...holding.cities])).toEqual([
      ['industry:hydrogen', 'city:leshan'],
      ['industry:titanium', 'city:deyang', 'city:leshan'],
      ['platform:materials-park', 'city:leshan'],
      ['platform:titanium-laboratory', 'city:deyang'],
      ['programme:cdmz-community', 'city:deyang'],
      ['programme:innovation-corridor', 'city:deyang', 'city:leshan'],
      ['programme:innovation-voucher', 'city:leshan'],
    ]);
    const shared = await newReader().holdings({ cities, by: { minimumCities: 2 } });
    expect(shared.map(({ entity }) => entity.id)).toEqual(['industry:titanium', 'programme:innovation-corridor']);
    const industries = await newReader().holdings({ cities, by: { minimumCities: 2 }, types: ['INDUSTRY'] });
    expect(industries.map(({ entity }) => entity.id)).toEqual(['industry:titanium']);
  });

  it('tells what one of the cities holds alone', async () => {
    const cities = [idOf('city:leshan'), idOf('city:deyang')];
    const holdings = await newReader().holdings({ cities, by: { only: idOf('city:deyang') } });
    expect(holdings.map(({ entity }) => entity.id)).toEqual(['platform:titanium-laboratory', 'programme:cdmz-community']);
  });

  it('compares the targets of the cities asked for alone', async () => {
    const these = (cities: readonly string[]) => newReader().metrics({ cities: cities.map(idOf), comparableOnly: false });
    expect(tell(await these(['city:leshan', 'city:deyang']))).toEqual([ENTERPRISES, INTENSITY, PATENTS]);
    expect(tell(await these(['city:leshan', 'city:meishan']))).toEqual([
      ['metric:high-tech-enterprises', false, 'target:leshan-enterprises'],
      ['metric:research-intensity', false, 'target:leshan-intensity'],
    ]);
  });

  it('names the cities that do not exist, or are none', async () => {
    const cities = [NOBODY, idOf('city:deyang'), idOf('region:sichuan')];
    const unknown = { name: 'UnknownEntity', ids: [NOBODY, 'region:sichuan'] };
    await expect(newReader().holdings({ cities, by: { minimumCities: 1 } })).rejects.toMatchObject(unknown);
    await expect(newReader().metrics({ cities, comparableOnly: false })).rejects.toMatchObject(unknown);
  });
};
