import { describe, expect, it } from 'vitest';
import { assembleDataset } from '../../../graph/stores/assembleDataset.ts';
import { draft, idOf, tie } from '../../contract/drafts.ts';

const DOCUMENT = idOf('document:a-2020');
const EARLIER = idOf('document:a-2019');
const at = (article: string, document = DOCUMENT) => ({ document, article });

const drafts = [
  draft('programme:p', { names: { zh: '创新券', en: 'voucher' }, citations: [at('（二）'), at('总体目标')] }),
  draft('city:b', { names: { zh: '重庆', en: 'Chongqing' } }),
  draft('city:a', { names: { zh: '德阳', en: 'Deyang' } }),
  draft('document:a-2020', { articles: ['总体目标', '14.', '（二）'] }),
  draft('document:a-2019', { articles: ['1.'] }),
];
const relations = [
  tie('city:b PARTICIPATES_IN programme:p', [at('14.'), at('1.', EARLIER), at('14.')], 'PLANNED'),
  tie('city:a PARTICIPATES_IN programme:p', [at('（二）')], 'BUILDING'),
  tie('document:a-2020 COVERS city:a', [at('总体目标')]),
];

describe('assembleDataset', () => {
  const { version, entities, relations: assembled } = assembleDataset('v1', drafts, relations);
  const entity = (id: string) => entities.find((found) => found.id === id);

  it('sorts entities and relations by id', () => {
    expect(version).toBe('v1');
    expect(entities.map(({ id }) => id)).toEqual(['city:a', 'city:b', 'document:a-2019', 'document:a-2020', 'programme:p']);
    expect(assembled.map(({ from, type }) => `${from} ${type}`)).toEqual(['city:a PARTICIPATES_IN', 'city:b PARTICIPATES_IN', 'document:a-2020 COVERS']);
  });

  it('joins what mentions an entity and what states its relations, each once, by document and then as the articles stand there', () => {
    expect(entity('programme:p')?.citations).toEqual([at('1.', EARLIER), at('总体目标'), at('14.'), at('（二）')]);
    expect(entity('city:a')?.citations).toEqual([at('总体目标'), at('（二）')]);
    expect(assembled[1]?.citations).toEqual([at('1.', EARLIER), at('14.')]);
  });

  it('derives the furthest status, the degree and what names are sorted by', () => {
    expect(entity('programme:p')).toMatchObject({ status: 'BUILDING', degree: 2, sortName: 'chuang xin quan' });
    expect(entity('city:a')).toMatchObject({ status: 'BUILDING', degree: 2, sortName: 'de yang' });
    expect(entity('document:a-2019')).toMatchObject({ status: null, degree: 0 });
  });

  it('counts what each article cites', () => {
    const articles = entities.flatMap((found) => (found.type === 'DOCUMENT' ? found.articles : []));
    expect(articles.map(({ number, entityCount, relationCount }) => [number, entityCount, relationCount])).toEqual([
      ['1.', 2, 1],
      ['总体目标', 3, 1],
      ['14.', 2, 1],
      ['（二）', 2, 1],
    ]);
  });

  it('refuses ids that are used twice and relations that name no entity', () => {
    expect(() => assembleDataset('v1', [...drafts, draft('city:a')], [])).toThrow(RangeError);
    expect(() => assembleDataset('v1', drafts, [tie('city:c PARTICIPATES_IN programme:p', [])])).toThrow(/city:c/);
  });
});
