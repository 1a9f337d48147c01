import { describe, expect, it } from 'vitest';
import { findUnit, fitsDimension, toCanonical, UNITS } from '../../../graph/ontology/units.ts';

describe('a unit', () => {
  it('is printed in one way only', () => {
    expect(new Set(UNITS.map(({ printed }) => printed)).size).toBe(UNITS.length);
  });

  it.each(UNITS)('$printed counts in a canonical unit that counts in itself', (unit) => {
    const canonical = findUnit(unit.canonical);
    expect(canonical).toMatchObject({ printed: unit.canonical, canonical: unit.canonical, factor: 1 });
    expect(unit.names.zh).toBe(unit.printed);
    expect(unit.names.en).not.toBe('');
  });

  it('that nobody prints is not found', () => {
    expect(findUnit('斤')).toBeUndefined();
  });

  it.each([
    [2, '亿元', 200_000_000],
    [5600, '万元', 56_000_000],
    [0.1, '亿元', 10_000_000],
    [0.07, '万亿元', 70_000_000_000],
    [1.54, '件', 1.54],
    [3, '个百分点', 3],
    [200, '名', 200],
    [1.2, '万人次', 12_000],
  ])('%d %s are %d canonical ones', (value, printed, canonical) => {
    const unit = findUnit(printed);
    expect(unit && toCanonical(value, unit)).toBe(canonical);
  });
});

describe('a dimension', () => {
  it.each([
    ['元', 'MONEY', true],
    ['元', 'COUNT', false],
    ['%', 'RATIO', true],
    ['%', 'RATE', true],
    ['%', 'COUNT', false],
    ['%', 'MONEY', false],
    ['家', 'COUNT', true],
    ['家', 'MONEY', false],
    ['家', 'RATE', false],
    ['件', 'RATIO', true],
  ] as const)('%s fits %s: %s', (unit, dimension, fits) => {
    expect(fitsDimension(unit, dimension)).toBe(fits);
  });

  it('has a unit for each canonical one', () => {
    const dimensions = ['COUNT', 'MONEY', 'RATIO', 'RATE', 'INDEX'] as const;
    for (const { canonical } of UNITS) expect(dimensions.some((dimension) => fitsDimension(canonical, dimension))).toBe(true);
  });
});
