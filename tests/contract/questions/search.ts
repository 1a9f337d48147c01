import { expect, it } from 'vitest';
import type { SearchQuery } from '../../../graph/stores/GraphStore.ts';
import type { NewReader } from '../NewReader.ts';

/** As many as the API lets anyone ask for. */
const MANY = 50;

export const answersSearch = (newReader: NewReader): void => {
  const search = async (text: string, query: Partial<SearchQuery> = {}) => newReader().search({ text, first: MANY, ...query });

  it.each([
    ['the Chinese name', '德阳', 'city:deyang', '德阳'],
    ['the English name', 'Deyang', 'city:deyang', 'Deyang'],
    ['the pinyin', 'leshan', 'city:leshan', 'Leshan'],
    ['the initials', 'dy', 'city:deyang', '德阳'],
    ['an alias', '成德眉资', 'programme:cdmz-community', '成德眉资'],
    ['a short form in capitals', 'CDMZ', 'programme:cdmz-community', 'CDMZ'],
    ['the pinyin of an alias', 'deyangshi', 'city:deyang', '德阳市'],
    ['a misspelt pinyin', 'deyag', 'city:deyang', '德阳'],
    ['a misspelt Chinese name', '成德眉兹', 'programme:cdmz-community', '成德眉资'],
    ['the middle of a Chinese name', '创新共同', 'programme:cdmz-community', '成德眉资创新共同体'],
    ['words of an English name', 'innovation ziyang', 'programme:cdmz-community', 'Chengdu–Deyang–Meishan–Ziyang innovation community'],
  ])('finds by %s', async (_, text, id, matched) => {
    const [hit] = await search(text);
    expect(hit).toMatchObject({ entity: { id }, matched });
  });

  it('answers best first, then by id, with scores above 0 and up to 1', async () => {
    const hits = await search('德阳');
    expect(hits.map(({ entity, matched }) => [entity.id, matched])).toEqual([
      ['city:deyang', '德阳'],
      ['document:deyang-2021', '德阳决定'],
      ['organisation:deyang-committee', '德阳市委'],
    ]);
    expect(hits[0]?.score).toBe(1);
    expect(hits[1]?.score).toBe(hits[2]?.score);
    expect(hits[1]?.score).toBeLessThan(1);
    expect(hits[2]?.score).toBeGreaterThan(0);
  });

  it('answers as many as asked for, of the types asked for', async () => {
    expect((await search('德阳', { first: 2 })).map(({ entity }) => entity.id)).toEqual(['city:deyang', 'document:deyang-2021']);
    expect((await search('德阳', { types: ['ORGANISATION', 'PLATFORM'] })).map(({ entity }) => entity.id)).toEqual(['organisation:deyang-committee']);
    expect(await search('德阳', { types: ['INDUSTRY'] })).toEqual([]);
  });

  it.each([
    ['punctuation only', '*?~^"\\'],
    ['the operators of Lucene', 'AND OR NOT && || !'],
    ['the syntax of Lucene', 'names:(德阳~2 OR +x) [a TO b] {c TO d} /re.*/ ^4'],
    ['an open quotation', '"德阳'],
    ['NUL', '\u0000'],
    ['NUL within', '德\u0000阳'],
    ['half a character', '\ud800'],
    ['half a character within', 'dey\udc00ang'],
    ['white space', ' \t\n\u2028'],
    ['a very long word', 'a'.repeat(200)],
    ['a very long Chinese text', '德阳'.repeat(100)],
    ['very many words', 'd '.repeat(100)],
    ['emoji', '🚀🚀'],
    ['a character that unfolds into many', 'ﷺ'.repeat(200)],
  ])('answers a text of %s', async (_, text) => {
    expect(Array.isArray(await search(text))).toBe(true);
    expect((await newReader().findEntities({ text, orderBy: 'NAME', page: { first: 1, after: null } })).totalCount).toBe((await search(text)).length);
  });
};
