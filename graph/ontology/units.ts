import type { Dimension } from './enumerations.ts';
import { type LocalizedText, label } from './text.ts';

/** A unit as documents print it: `factor` of them make one canonical unit of the same dimension. */
export interface Unit {
  readonly printed: string;
  readonly canonical: string;
  readonly factor: number;
  readonly names: LocalizedText;
  /** Counters of Chinese (家, 个, 项 …) say what is counted; in English the name of the metric does. */
  readonly counter: boolean;
}

/** A canonical unit with the larger ones that Chinese makes of it: 人, 万人, 亿人. */
const scaled = (canonical: string, en: string, counter: boolean): readonly Unit[] => [
  { printed: canonical, canonical, factor: 1, names: label(canonical, en), counter },
  { printed: `万${canonical}`, canonical, factor: 1e4, names: label(`万${canonical}`, `10,000 ${en}`), counter },
  { printed: `亿${canonical}`, canonical, factor: 1e8, names: label(`亿${canonical}`, `100 million ${en}`), counter },
];
const counter = (canonical: string, en: string): readonly Unit[] => scaled(canonical, en, true);
const measure = (canonical: string, en: string): readonly Unit[] => scaled(canonical, en, false);
const other = (printed: string, canonical: string, en: string, factor = 1, isCounter = false): Unit => ({
  printed,
  canonical,
  factor,
  names: label(printed, en),
  counter: isCounter,
});

/** Every unit that a seed may name. */
export const UNITS: readonly Unit[] = [
  ...measure('元', 'CNY'),
  other('万亿元', '元', 'CNY trillion', 1e12),
  ...measure('元/亩', 'CNY per mu'),
  other('%', '%', '%'),
  other('个百分点', '%', 'percentage points'),
  other('倍', '倍', 'times as much'),
  ...counter('家', 'enterprises or institutions'),
  ...counter('个', 'units'),
  ...counter('项', 'items'),
  ...counter('件', 'patents'),
  ...counter('人', 'people'),
  other('名', '人', 'people', 1, true),
  other('万名', '人', '10,000 people', 1e4, true),
  other('位', '人', 'people', 1, true),
  ...counter('人次', 'person-times'),
  ...counter('次', 'times'),
  ...counter('户', 'firms or households'),
  ...counter('所', 'schools or institutes'),
  ...counter('场', 'events'),
  ...counter('台', 'machines'),
  ...counter('套', 'sets'),
  ...counter('辆', 'vehicles'),
  ...counter('座', 'buildings or stations'),
  ...counter('支', 'teams'),
  ...counter('种', 'kinds'),
  ...counter('篇', 'papers'),
  other('级', '级', 'class'),
  other('分', '分', 'points'),
  ...measure('米', 'metres'),
  other('公里', '公里', 'kilometres'),
  other('平方公里', '平方公里', 'square kilometres'),
  ...measure('平方米', 'square metres'),
  ...measure('亩', 'mu'),
  ...measure('吨', 'tonnes'),
  ...measure('千瓦', 'kilowatts'),
  ...measure('千瓦时', 'kilowatt-hours'),
];

/** Which dimensions a canonical unit may measure, where it is not a plain count. */
const DIMENSIONS_OF_UNIT: Readonly<Record<string, readonly Dimension[]>> = {
  元: ['MONEY', 'RATIO'],
  '元/亩': ['MONEY', 'RATIO'],
  '%': ['RATIO', 'RATE', 'INDEX'],
  倍: ['RATIO', 'RATE', 'INDEX'],
};
/** What is counted may be counted for every so many people, or be the steps of a scale. */
const COUNTING: readonly Dimension[] = ['COUNT', 'RATIO', 'INDEX'];

const BY_PRINTED = new Map(UNITS.map((unit) => [unit.printed, unit]));

export const findUnit = (printed: string): Unit | undefined => BY_PRINTED.get(printed);

/** Whether a metric of this dimension may have this canonical unit: money in 元, shares and growth in %, everything else counts. */
export const fitsDimension = (canonical: string, dimension: Dimension): boolean => (DIMENSIONS_OF_UNIT[canonical] ?? COUNTING).includes(dimension);

/** `value` printed units in canonical ones: 2 亿元 → 200,000,000 元. Rounded to 12 significant digits, so that 0.1 亿 is 10,000,000 to the digit. */
export const toCanonical = (value: number, printed: Unit): number => Number((value * printed.factor).toPrecision(12));
