import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateQuery } from '../../../../graph/stores/search/candidateQuery.ts';
import { rank } from '../../../../graph/stores/search/rank.ts';
import { searchTerms } from '../../../../graph/stores/search/searchTerms.ts';
import { TIERS } from '../../../../graph/stores/search/tiers.ts';
import { searchTexts } from '../../../contract/randomQuestions.ts';
import { firstFor, lets } from './lets.ts';
import { subjects, textsFor } from './randomSubjects.ts';
import { subject } from './subject.ts';

/** What full-text indexes hold at most: a token of Lucene's white-space analyser, the clauses of one of its queries, the terms that it tries for a misspelt one. */
const LUCENE_TOKEN = 255;
const LUCENE_CLAUSES = 1024;
const LUCENE_EXPANSIONS = 50;

/** A text, a name, and the best kind of match that the first clause to find one by the other leads to. */
const FIRST_FOUND: readonly (readonly [text: string, name: string, tier: keyof typeof TIERS])[] = [
  ['德阳', '德阳', 'exact'],
  ['德阳', '德阳市', 'prefix'],
  ['阳市', '德阳市', 'contains'],
  ['y angshi', '德阳市', 'pinyinContains'],
  ['得样', '德阳', 'homophone'],
  ['deyagn', '德阳', 'typo'],
];

describe('candidateQuery', () => {
  it('lets through every hit, whatever someone types for a name, by a clause that says how well it may score', () => {
    let hits = 0;
    fc.assert(
      fc.property(
        subjects.chain((of) => fc.tuple(fc.constant(of), textsFor(of))),
        ([of, text]) => {
          const [hit] = rank(text, [of]);
          if (hit === undefined) return;
          hits += 1;
          expect(hit.score).toBeLessThanOrEqual(firstFor(candidateQuery(text), of)?.ceiling ?? 0);
        },
      ),
      { numRuns: 3000 },
    );
    expect(hits).toBeGreaterThan(1000);
  });

  it.each(FIRST_FOUND)('finds %s in %s by the clause that leads to %s', (text, name, tier) => {
    const of = subject('city:a', name, 'x');
    const { floor, ceiling } = TIERS[tier];
    expect(firstFor(candidateQuery(text), of)?.ceiling).toBe(ceiling);
    expect(rank(text, [of])[0]?.score).toBeGreaterThanOrEqual(floor);
  });

  it('has no clause that leads to another kind of match', () => {
    const ceilings = fc.sample(searchTexts, 500).flatMap((text) => candidateQuery(text).map(({ ceiling }) => ceiling));
    expect(FIRST_FOUND.map(([, , tier]) => TIERS[tier].ceiling)).toEqual(expect.arrayContaining(ceilings));
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

  it.each([
    ['dey', '德阳', '^dey'],
    ['dy', '德阳', '^dy'],
    ['5g', '5G创新', '^5g'],
    ['chengdemeizi', '成德眉资创新', '^chengdemeizi'],
    ['chengdemeizic', '成德眉资创新', '=chengdemeizic'],
    ['成德', '成德眉资创新', '=成德'],
    ['5g创', '5G创新', '=5g创'],
  ])('finds what begins with %s, as %s does, by the fewest terms that tell it: %s', (text, name, term) => {
    const [, { groups } = { groups: [] }] = candidateQuery(text);
    expect(groups).toEqual([[{ match: 'PREFIX', term }]]);
    expect(lets([{ groups, ceiling: 1 }], subject('programme:a', name, 'x'))).toBe(true);
  });

  it('puts conditions that lead to better scores first', () => {
    expect(candidateQuery('德阳市 deyag').map(({ groups }) => groups[0]?.[0])).toEqual([
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
      const conditions = candidateQuery(text).flatMap(({ groups }) => groups.flat());
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
