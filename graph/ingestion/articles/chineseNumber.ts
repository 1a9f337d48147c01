const DIGITS = '〇一二三四五六七八九';
/** The numerals that number an article or stand for a small figure. */
export const CHINESE_NUMERAL = `[${DIGITS}零两十百千]`;

const MULTIPLES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 二十六 → 26, 一百零五 → 105, 千 → 1000; null where it is no numeral below 10,000. */
export const chineseNumber = (text: string): number | null => {
  let total = 0;
  let digit: number | null = null;
  for (const character of text) {
    const multiple = MULTIPLES[character];
    const value = character === '两' ? 2 : character === '零' ? 0 : DIGITS.indexOf(character);
    if (multiple === undefined && value < 0) return null;
    if (multiple === undefined) digit = value;
    else {
      total += (digit ?? 1) * multiple;
      digit = null;
    }
  }
  return text === '' ? null : total + (digit ?? 0);
};
