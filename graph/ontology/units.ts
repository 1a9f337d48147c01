import type { Dimension } from './enumerations.ts';
import { type LocalizedText, label } from './text.ts';

/** A unit as documents print it: `factor` of them make one canonical unit of the same dimension. */
export interface Unit {
  readonly printed: string;
  readonly canonical: string;
  readonly factor: number;
  readonly names: LocalizedText;
}

const unit = (printed: string, canonical: string, factor: number, en: string): Unit => ({ printed, canonical, factor, names: label(printed, en) });
const counter = (printed: string, en: string): Unit => unit(printed, printed, 1, en);

/** Every unit that a seed may name. Counters of Chinese (家, 个, 项 …) are units of their own: they say what is counted. */
export const UNITS: readonly Unit[] = [
  unit('元', '元', 1, 'CNY'),
  unit('万元', '元', 1e4, 'CNY 10,000'),
  unit('亿元', '元', 1e8, 'CNY 100 million'),
  unit('万亿元', '元', 1e12, 'CNY trillion'),
  unit('%', '%', 1, '%'),
  unit('个百分点', '%', 1, 'percentage points'),
  counter('家', 'enterprises or institutions'),
  counter('个', 'units'),
  counter('项', 'items'),
  counter('件', 'patents'),
  counter('人', 'people'),
  unit('名', '人', 1, 'people'),
  unit('万人', '人', 1e4, '10,000 people'),
  counter('人次', 'person-times'),
  counter('次', 'times'),
  counter('户', 'firms'),
  counter('米', 'metres'),
];

const DIMENSIONS_OF_UNIT: Readonly<Record<string, readonly Dimension[]>> = { 元: ['MONEY'], '%': ['RATIO', 'RATE', 'INDEX'], 件: ['COUNT', 'RATIO'] };

export const findUnit = (printed: string): Unit | undefined => UNITS.find((unit) => unit.printed === printed);

/** Whether a metric of this dimension may have this canonical unit: money in 元, shares and growth in %, everything else counts. */
export const fitsDimension = (canonical: string, dimension: Dimension): boolean => (DIMENSIONS_OF_UNIT[canonical] ?? ['COUNT', 'INDEX']).includes(dimension);

/** `value` printed units in canonical ones: 2 亿元 → 200,000,000 元. Rounded to 12 significant digits, so that 0.1 亿 is 10,000,000 to the digit. */
export const toCanonical = (value: number, printed: Unit): number => Number((value * printed.factor).toPrecision(12));
