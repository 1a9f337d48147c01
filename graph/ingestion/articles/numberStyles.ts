import { CHINESE_NUMERAL, chineseNumber } from './chineseNumber.ts';

/** One way in which documents number their articles. */
export interface NumberStyle {
  /** Outer numbers have the lower rank. */
  readonly rank: number;
  /** The number as it begins a line or an article's key. Group 1 is the numeral. */
  readonly pattern: RegExp;
  /** As an article's key prints it. */
  readonly print: (numeral: string) => string;
  /** As it stands before an inner number: 二 of 二（一）. */
  readonly prefix: (numeral: string) => string;
  /** Whether it numbers a section, whose heading need not be an article of its own. */
  readonly section: boolean;
}

const style = (rank: number, pattern: string, print: (numeral: string) => string, section: boolean, prefix = print): NumberStyle => ({
  rank,
  pattern: new RegExp(`^(?:${pattern})`),
  print,
  prefix,
  section,
});

const NUMERAL = `(${CHINESE_NUMERAL}{1,4})`;

/** 14. and 14、; a point with a digit behind it is a decimal, not an article. */
const POINTED = style(4, '(\\d{1,3})[.．、](?!\\d)', (numeral) => `${numeral}.`, false);

/** Every style, as GB/T 9704 orders them (一、（一）1.（1）), with those of regulations (第一章, 第一条) and of speeches (一要, 一是). */
export const NUMBER_STYLES: readonly NumberStyle[] = [
  style(0, `第${NUMERAL}章`, (numeral) => `第${numeral}章`, true),
  style(
    1,
    `${NUMERAL}、`,
    (numeral) => `${numeral}、`,
    true,
    (numeral) => numeral,
  ),
  style(2, `第${NUMERAL}条`, (numeral) => `第${numeral}条`, false),
  style(3, `[（(]${NUMERAL}[）)]`, (numeral) => `（${numeral}）`, false),
  POINTED,
  style(5, '[（(](\\d{1,3})[）)]', (numeral) => `（${numeral}）`, false),
  style(6, `${NUMERAL}要`, (numeral) => `${numeral}要`, false),
  style(7, `${NUMERAL}是`, (numeral) => `${numeral}是`, false),
];

/** A pointed number that lost its point: text stands right behind it, and no unit of time. */
export const UNPOINTED = { like: POINTED, pattern: /^(\d{1,3})(?![年月日号时点分])(?=\p{Script=Han})/u };

/** The counting number that a numeral stands for. */
export const countOf = (numeral: string): number => (/^\d+$/.test(numeral) ? Number(numeral) : (chineseNumber(numeral) ?? 0));
