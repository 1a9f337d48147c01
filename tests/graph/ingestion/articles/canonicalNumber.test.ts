import { describe, expect, it } from 'vitest';
import { canonicalNumber } from '../../../../graph/ingestion/articles/canonicalNumber.ts';

describe('the number of an article', () => {
  it.each([
    ['（六）', '（六）'],
    ['(六)', '（六）'],
    ['（ 十一 ）', '（十一）'],
    ['14.', '14.'],
    ['14', '14.'],
    ['14．', '14.'],
    ['14、', '14.'],
    ['（3）', '（3）'],
    ['四、', '四、'],
    ['四', '四、'],
    ['一要', '一要'],
    ['第三条', '第三条'],
    ['二（一）', '二（一）'],
    ['二、(一)', '二（一）'],
    ['二（一）3', '二（一）3.'],
  ])('%s is printed %s', (key, printed) => {
    expect(canonicalNumber(key)).toBe(printed);
  });

  it.each(['序言', '总体目标', '十四五规划', '2021年', '1.1', ''])('is not what the heading %j is', (key) => {
    expect(canonicalNumber(key)).toBeNull();
  });
});
