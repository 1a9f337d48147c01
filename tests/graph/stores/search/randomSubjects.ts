import fc from 'fast-check';
import type { SearchSubject } from '../../../../graph/stores/search/searchForms.ts';
import { chineseText, englishText } from '../../../contract/randomGraph.ts';
import { subject } from './subject.ts';

/** A slip of the hand: one letter missing, doubled, other, or swapped with the next. */
const misspelt = (text: string): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(Math.max(text.length - 1, 0)), fc.constantFrom('', 'q', '新')).map(([at, letter]) => text.slice(0, at) + letter + text.slice(at + 1));

const typed = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(text),
    misspelt(text),
    misspelt(text).chain(misspelt),
    fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b))),
    fc.constant(text.split(' ').reverse().join(' ')),
  );

/** Entities with names that look and sound alike. */
export const subjects = fc
  .record({
    zh: fc.array(chineseText, { minLength: 1, maxLength: 4 }),
    en: fc.array(englishText, { minLength: 1, maxLength: 5 }),
    alias: fc.oneof(chineseText, englishText),
  })
  .map(({ zh, en, alias }) => subject('city:a', zh.join(''), en.join(' '), alias));

/** What someone may type for an entity, right or wrong. */
export const textsFor = ({ names, aliases, sortName }: SearchSubject): fc.Arbitrary<string> =>
  fc
    .constantFrom(
      names.zh,
      names.en,
      ...aliases,
      sortName,
      sortName.replaceAll(' ', ''),
      `${names.en} ${names.zh}`,
      `${sortName.replaceAll(' ', '')} ${names.en}`,
    )
    .chain(typed);
