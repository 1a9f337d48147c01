import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../../graph/ingestion/sources/figures.ts';
import { UNITS } from '../../../../graph/ontology/units.ts';

const said = (text: string) => figuresIn(text).map(({ amount, unit }) => [amount, unit]);

describe('a figure is read as it is printed', () => {
  it.each([
    ['达到400家以上', [[400, '家']]],
    ['达到１，８００亿元', [[180_000_000_000, '元']]],
    [
      '3.5％和1.54件',
      [
        [3.5, '%'],
        [1.54, '件'],
      ],
    ],
    ['高 2 个百分点', [[2, '%']]],
    [
      '23人次，10000次，3万人',
      [
        [23, '人次'],
        [10_000, '次'],
        [30_000, '人'],
      ],
    ],
    [
      '三家、十二项、两个',
      [
        [3, '家'],
        [12, '项'],
        [2, '个'],
      ],
    ],
    ['国家二级标准', [[2, '级']]],
    [
      '500亿集群和千亿集群',
      [
        [50_000_000_000, null],
        [100_000_000_000, null],
      ],
    ],
    ['综合指数60', [[60, null]]],
  ])('%s', (text, figures) => {
    expect(said(text)).toEqual(figures);
  });

  it.each(UNITS)('in $printed', ({ printed, canonical, factor }) => {
    expect(said(`达到12${printed}。`)).toEqual([[Number((12 * factor).toPrecision(12)), canonical]]);
  });
});

describe('only digits with a unit are a commitment', () => {
  it.each([
    ['100家', true],
    ['500亿', true],
    ['三家', false],
    ['2021年', false],
    ['5G', false],
  ])('%s: %s', (text, isMeasured) => {
    expect(figuresIn(text).map((figure) => figure.isMeasured)).toEqual([isMeasured]);
  });
});
