import { describe, expect, it } from 'vitest';
import { reading } from '../../../../graph/stores/search/reading.ts';

describe('reading', () => {
  it.each([
    ['德阳', 'de yang'],
    ['重庆市', 'chong qing shi'],
    ['成都都市圈', 'cheng du du shi quan'],
    ['绿色家居', 'lv se jia ju'],
    ['5G创新', '5g chuang xin'],
    ['Ｄéyáng · Lüzhou', 'deyang luzhou'],
    ['高新技术企业 ≥ 400 家', 'gao xin ji shu qi ye 400 jia'],
    ['𠮷山', 'shan'],
    ['Москва', ''],
    ['', ''],
  ])('says %s as "%s"', (text, spoken) => {
    expect(reading(text)).toBe(spoken);
  });
});
