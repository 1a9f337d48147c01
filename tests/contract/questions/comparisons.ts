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

  it('tells what each compared city takes part in, hosts or develops, itself or by a district', async () => {
    const { cities, holdings, metrics } = await newReader().compareCities([idOf('city:leshan'), idOf('city:deyang'), idOf('city:leshan')]);
    expect(idsOf(cities)).toEqual(['city:deyang', 'city:leshan']);
    expect(holdings.map((holding) => [holding.entity.id, ...holding.cities])).toEqual([
      ['industry:hydrogen', 'city:leshan'],
      ['industry:titanium', 'city:deyang', 'city:leshan'],
      ['platform:materials-park', 'city:leshan'],
      ['platform:titanium-laboratory', 'city:deyang'],
      ['programme:cdmz-community', 'city:deyang'],
      ['programme:innovation-corridor', 'city:deyang', 'city:leshan'],
      ['programme:innovation-voucher', 'city:leshan'],
    ]);
    expect(tell(metrics)).toEqual([ENTERPRISES, INTENSITY, PATENTS]);
  });

  it('compares the targets of the compared cities alone', async () => {
    const { metrics } = await newReader().compareCities([idOf('city:leshan'), idOf('city:meishan')]);
    expect(tell(metrics)).toEqual([
      ['metric:high-tech-enterprises', false, 'target:leshan-enterprises'],
      ['metric:research-intensity', false, 'target:leshan-intensity'],
    ]);
  });

  it('names the cities that do not exist, or are none', async () => {
    const question = newReader().compareCities([NOBODY, idOf('city:deyang'), idOf('region:sichuan')]);
    await expect(question).rejects.toMatchObject({ name: 'UnknownEntity', ids: [NOBODY, 'region:sichuan'] });
  });
};
