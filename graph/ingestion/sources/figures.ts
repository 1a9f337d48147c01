import { toCanonical, UNITS } from '../../ontology/units.ts';
import { CHINESE_NUMERAL, chineseNumber } from '../articles/chineseNumber.ts';

/** A number as a source prints it. `amount` is in the canonical unit; `unit` is null where none is printed, or only 万 or 亿. */
export interface Figure {
  readonly text: string;
  readonly amount: number;
  readonly unit: string | null;
  /** Whether it is printed in digits and counts or measures something: a commitment, not a number in a name. */
  readonly isMeasured: boolean;
}

const MULTIPLIERS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const PRINTED_UNITS = UNITS.map(({ printed }) => printed).sort((a, b) => b.length - a.length);
/** Digits or a Chinese numeral, 万 or 亿 or both, and a unit: the longest that fits. */
const FIGURE = new RegExp(`(\\d+(?:\\.\\d+)?|${CHINESE_NUMERAL}+)(?:(${PRINTED_UNITS.map(escaped).join('|')})|(万亿|万|亿))?`, 'g');

/** A text in which figures can be found: no white space, half-width digits, no commas inside numbers. */
const compact = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

const BY_PRINTED = new Map(UNITS.map((unit) => [unit.printed, unit]));

/** Every figure of a text, in order. */
export const figuresIn = (text: string): readonly Figure[] =>
  [...compact(text).matchAll(FIGURE)].map(([whole, numeral = '', printed, multiplier]) => {
    const isDigits = /^\d/.test(numeral);
    const number = isDigits ? Number(numeral) : (chineseNumber(numeral) ?? 0);
    const unit = printed === undefined ? undefined : BY_PRINTED.get(printed);
    return {
      text: whole,
      amount: unit === undefined ? number * (MULTIPLIERS[multiplier ?? ''] ?? 1) : toCanonical(number, unit),
      unit: unit?.canonical ?? null,
      isMeasured: isDigits && (unit !== undefined || multiplier !== undefined),
    };
  });

/** Whether a printed figure says this amount of this canonical unit (null: none). 4000亿 says no unit and may be money. */
export const saysAmount = (figure: Figure, amount: number, unit: string | null): boolean =>
  figure.amount === amount && (figure.unit === null || figure.unit === unit);

/** Words that stand for a figure. */
const WORDS_FOR: readonly { readonly words: readonly string[]; readonly value: number; readonly unit: string | null }[] = [
  { words: ['翻一番', '翻番', '翻倍', '倍增'], value: 2, unit: null },
  { words: ['翻两番'], value: 4, unit: null },
  { words: ['全覆盖', '全面消除', '全部'], value: 100, unit: '%' },
];

/** Whether a text says this amount in words. */
export const saysInWords = (text: string, amount: number, unit: string | null): boolean =>
  WORDS_FOR.some(({ words, ...figure }) => figure.value === amount && figure.unit === unit && words.some((word) => text.includes(word)));
