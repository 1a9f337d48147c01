import type { Comparator } from './enumerations.ts';
import type { Language, LocalizedText } from './text.ts';
import { findUnit, toCanonical } from './units.ts';

/** What the name of a target derives from. */
export interface TargetNaming {
  readonly metric: LocalizedText;
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly reference: LocalizedText | null;
  /** Names of what it concerns; empty where it is about the whole city. */
  readonly scope: readonly LocalizedText[];
}

/** Comparators whose value can be laid beside another city's; the others compare with a base or a reference that the graph may not know. */
export const COMPARABLE: ReadonlySet<Comparator> = new Set(['AT_LEAST', 'EQUAL', 'AT_MOST', 'ABOUT']);

const SIGNS: Readonly<Record<Comparator, string>> = { AT_LEAST: '≥', EQUAL: '=', AT_MOST: '≤', ABOUT: '≈', MULTIPLE: '×', ABOVE: '>', INCREASE: '↑' };

/** Made once: a formatter is dear to make. */
const MONEY = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 });
const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

const englishAmount = (value: number, unit: string | null): string => {
  const known = unit === null ? undefined : findUnit(unit);
  if (known === undefined) return NUMBER.format(value);
  if (known.canonical === '元') return `CNY ${MONEY.format(toCanonical(value, known))}`;
  if (known.canonical === '%') return known.printed === '%' ? `${NUMBER.format(value)}%` : `${NUMBER.format(value)} percentage points`;
  const amount = NUMBER.format(toCanonical(value, known));
  return known.counter ? amount : `${amount} ${findUnit(known.canonical)?.names.en ?? known.canonical}`;
};

const chineseAmount = (value: number, unit: string | null): string => (unit === null || unit === '%' ? `${value}${unit ?? ''}` : `${value} ${unit}`);

/** What is committed to, without the metric's name: `≥ 400 家`, `≥ CNY 200 million`, `> national average`. */
export const targetAmount = (
  { comparator, value, unit, reference }: Pick<TargetNaming, 'comparator' | 'value' | 'unit' | 'reference'>,
  language: Language,
): string => {
  const sign = SIGNS[comparator];
  if (comparator === 'ABOVE' && reference !== null) return `${sign} ${reference[language]}`;
  if (value === null) return sign;
  if (comparator === 'MULTIPLE') return `${sign} ${value}`;
  return `${sign} ${language === 'zh' ? chineseAmount(value, unit) : englishAmount(value, unit)}`;
};

/** The name of a target in both languages: metric, comparator, value, unit and scope, such as `高新技术企业数量 ≥ 400 家` and `number of high-tech enterprises ≥ 400`. */
export const targetName = (naming: TargetNaming): LocalizedText => {
  const { metric, year, scope } = naming;
  const name = (language: Language, open: string, separator: string, close: string) => {
    const details = [...scope.map((text) => text[language]), ...(year === null ? [] : [String(year)])];
    return `${metric[language]} ${targetAmount(naming, language)}${details.length === 0 ? '' : `${open}${details.join(separator)}${close}`}`;
  };
  return { zh: name('zh', '（', '，', '）'), en: name('en', ' (', ', ', ')') };
};
