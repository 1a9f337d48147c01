import { CHINESE_NUMERAL } from './chineseNumber.ts';
import { NUMBER_STYLES } from './numberStyles.ts';

/** Text before the first heading. */
export const PREAMBLE = '序言';

/** Forms in which people write a number that documents print otherwise: a bare number, or a section's before another number (二（一）). */
const LOOSE: readonly { readonly pattern: RegExp; readonly print: (numeral: string, last: boolean) => string }[] = [
  { pattern: new RegExp(`^(${CHINESE_NUMERAL}{1,4})`), print: (numeral, last) => (last ? `${numeral}、` : numeral) },
  { pattern: /^(\d{1,3})/, print: (numeral) => `${numeral}.` },
];

/** How an article's key should print its number: `(六)` → `（六）`, `14` → `14.`, `二(一)` → `二（一）`; null where the key is no number but a heading. */
export const canonicalNumber = (key: string): string | null => {
  let rest = key.replace(/\s/g, '');
  let printed = '';
  while (rest !== '') {
    const strict = NUMBER_STYLES.map(({ pattern, print, prefix }) => ({ match: pattern.exec(rest), print, prefix })).find(({ match }) => match !== null);
    const loose = LOOSE.map(({ pattern, print }) => ({ match: pattern.exec(rest), print })).find(({ match }) => match !== null);
    const [whole = '', numeral = ''] = strict?.match ?? loose?.match ?? [];
    if (whole === '') return null;
    rest = rest.slice(whole.length);
    const last = rest === '';
    if (strict === undefined) printed += loose?.print(numeral, last) ?? '';
    else printed += last ? strict.print(numeral) : strict.prefix(numeral);
  }
  return printed === '' ? null : printed;
};
