import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { type CandidateQuery, candidateQuery, type TermCondition } from '../../../../graph/stores/search/candidateQuery.ts';
import { rank } from '../../../../graph/stores/search/rank.ts';
import type { SearchSubject } from '../../../../graph/stores/search/searchForms.ts';
import { searchTerms } from '../../../../graph/stores/search/searchTerms.ts';
import { chineseText, englishText } from '../../../contract/randomGraph.ts';
import { subject } from './subject.ts';

/** What full-text indexes hold at most: a token of Lucene's white-space analyser, the clauses of one of its queries, the terms that it tries for a misspelt one. */
const LUCENE_TOKEN = 255;
const LUCENE_CLAUSES = 1024;
const LUCENE_EXPANSIONS = 50;

const isSwapped = (a: string, b: string): boolean => a.split('').some((_, at) => a.slice(0, at) + (a[at + 1] ?? '') + a[at] + a.slice(at + 2) === b);

const holds = (condition: TermCondition, terms: readonly string[]): boolean =>
  terms.some((term) => {
    if (condition.match === 'EXACT') return term === condition.term;
    if (condition.match === 'PREFIX') return term.startsWith(condition.term);
    return distance(term, condition.term) <= condition.distance || isSwapped(condition.term, term);
  });

const lets = (query: CandidateQuery, of: SearchSubject): boolean => {
  const terms = searchTerms(of);
  return query.some((clause) => clause.every((group) => group.some((condition) => holds(condition, terms))));
};

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

const subjects = fc
  .record({
    zh: fc.array(chineseText, { minLength: 1, maxLength: 4 }),
    en: fc.array(englishText, { minLength: 1, maxLength: 5 }),
    alias: fc.oneof(chineseText, englishText),
  })
  .map(({ zh, en, alias }) => subject('city:a', zh.join(''), en.join(' '), alias));

const textsFor = ({ names, aliases, sortName }: SearchSubject): fc.Arbitrary<string> =>
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

describe('candidateQuery', () => {
  it('lets through every hit, whatever someone types for a name', () => {
    let hits = 0;
    fc.assert(
      fc.property(
        subjects.chain((of) => fc.tuple(fc.constant(of), textsFor(of))),
        ([of, text]) => {
          if (rank(text, [of]).length === 0) return;
          hits += 1;
          expect(lets(candidateQuery(text), of)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
    expect(hits).toBeGreaterThan(1000);
  });

  it('lets little else through', () => {
    const other = subject('industry:hydrogen', '氢能装备', 'hydrogen energy equipment');
    for (const text of ['德阳', 'deyang', 'dy', '成德眉资', 'innovation community', 'deyag']) expect(lets(candidateQuery(text), other)).toBe(false);
  });

  it('lets through nothing that only begins as a long text does', () => {
    const text = '临江协同电子产业1234';
    expect(lets(candidateQuery(text), subject('industry:a', text, 'x'))).toBe(true);
    expect(lets(candidateQuery(text), subject('industry:a', '临江协同电子产业实验室', 'x'))).toBe(false);
    expect(lets(candidateQuery('chengdeyangmeishan'), subject('city:a', '成德', 'Chengdeyangmei plain'))).toBe(false);
  });

  it('puts conditions that lead to better scores first', () => {
    expect(candidateQuery('德阳市 deyag').map((clause) => clause[0]?.[0])).toEqual([
      { match: 'EXACT', term: '=德阳市deyag' },
      { match: 'PREFIX', term: '=德阳市deyag' },
      { match: 'EXACT', term: '德阳' },
      { match: 'PREFIX', term: '=deyangshideyag' },
      { match: 'FUZZY', term: '=德阳市deyag', distance: 2 },
      { match: 'EXACT', term: '德阳' },
    ]);
  });

  it.each([['d '.repeat(100)], ['德阳'.repeat(100)], ['a'.repeat(200)], ['misspelt '.repeat(22)], ['ﷺ'.repeat(200)], ['一 二 三 四 五 misspelt'.repeat(9)]])(
    'keeps within what an index can be asked for: %#',
    (text) => {
      const conditions = candidateQuery(text).flat(2);
      expect(conditions.reduce((sum, { match }) => sum + (match === 'FUZZY' ? LUCENE_EXPANSIONS : 1), 0)).toBeLessThan(LUCENE_CLAUSES);
    },
  );

  it('asks for nothing where nothing can be found', () => {
    for (const text of ['', ' ', '"*?', '\u0000', '\udc00']) expect(candidateQuery(text)).toEqual([]);
  });
});

describe('searchTerms', () => {
  it('are tokens: each once, none empty, none with white space, none too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }), (zh, en) => {
        const terms = searchTerms(subject('city:a', zh, en));
        expect(new Set(terms).size).toBe(terms.length);
        for (const term of terms) {
          expect(term).toMatch(/^\S+$/u);
          expect(Buffer.byteLength(term)).toBeLessThan(LUCENE_TOKEN);
        }
      }),
    );
  });
});
