import { describe, expect, it } from 'vitest';
import { COMPARATORS, furthestStatus, STATUSES } from '../../../graph/ontology/enumerations.ts';
import { type TargetNaming, targetName } from '../../../graph/ontology/targetName.ts';

const NAMING: TargetNaming = {
  metric: { zh: '企业数量', en: 'number of firms' },
  comparator: 'AT_LEAST',
  value: 400,
  unit: '家',
  year: null,
  reference: null,
  scope: [],
};
const named = (naming: Partial<TargetNaming>) => Object.values(targetName({ ...NAMING, ...naming }));

describe('the name of a target', () => {
  it.each<[Partial<TargetNaming>, string, string]>([
    [{}, '企业数量 ≥ 400 家', 'number of firms ≥ 400'],
    [{ year: 2025 }, '企业数量 ≥ 400 家（2025）', 'number of firms ≥ 400 (2025)'],
    [
      {
        year: 2025,
        scope: [
          { zh: '光学', en: 'optics' },
          { zh: '镜头', en: 'lenses' },
        ],
      },
      '企业数量 ≥ 400 家（光学，镜头，2025）',
      'number of firms ≥ 400 (optics, lenses, 2025)',
    ],
    [{ value: 10000 }, '企业数量 ≥ 10000 家', 'number of firms ≥ 10,000'],
    [{ value: 1.2, unit: '万人' }, '企业数量 ≥ 1.2 万人', 'number of firms ≥ 12,000'],
    [{ value: 3.5, unit: '%' }, '企业数量 ≥ 3.5%', 'number of firms ≥ 3.5%'],
    [{ value: 2, unit: '个百分点' }, '企业数量 ≥ 2 个百分点', 'number of firms ≥ 2 percentage points'],
    [{ value: 1800, unit: '亿元' }, '企业数量 ≥ 1800 亿元', 'number of firms ≥ CNY 180 billion'],
    [{ value: 5600, unit: '万元' }, '企业数量 ≥ 5600 万元', 'number of firms ≥ CNY 56 million'],
    [{ value: 30, unit: '平方公里' }, '企业数量 ≥ 30 平方公里', 'number of firms ≥ 30 square kilometres'],
    [{ value: 60, unit: null }, '企业数量 ≥ 60', 'number of firms ≥ 60'],
    [{ comparator: 'MULTIPLE', value: 2, unit: null }, '企业数量 × 2', 'number of firms × 2'],
    [{ comparator: 'INCREASE', value: null, unit: null }, '企业数量 ↑', 'number of firms ↑'],
    [
      { comparator: 'ABOVE', value: null, unit: null, reference: { zh: '全国平均', en: 'national average' } },
      '企业数量 > 全国平均',
      'number of firms > national average',
    ],
  ])('of %j', (naming, zh, en) => {
    expect(named(naming)).toEqual([zh, en]);
  });

  it('differs for every comparator', () => {
    expect(new Set(COMPARATORS.map(({ name }) => targetName({ ...NAMING, comparator: name }).en)).size).toBe(COMPARATORS.length);
  });
});

describe('how far along several statements are', () => {
  it('is the furthest that any of them says', () => {
    for (const [at, { name }] of STATUSES.entries()) {
      const upTo = STATUSES.slice(0, at + 1).map((status) => status.name);
      expect(furthestStatus([...upTo].reverse())).toBe(name);
      expect(furthestStatus([null, ...upTo])).toBe(name);
    }
  });

  it('is not said where none says it', () => {
    expect(furthestStatus([])).toBeNull();
    expect(furthestStatus([null])).toBeNull();
  });
});
