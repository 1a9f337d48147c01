import { describe, expect, it } from 'vitest';
import { rank } from '../../../../graph/stores/search/rank.ts';
import { subject } from './subject.ts';

const DEYANG = subject('city:deyang', '德阳', 'Deyang', '德阳市');
const MIANYANG = subject('city:mianyang', '绵阳', 'Mianyang', '绵阳市');
const COMMUNITY = subject(
  'programme:cdmz-innovation-community',
  '成德眉资创新共同体',
  'Chengdu–Deyang–Meishan–Ziyang innovation community',
  ...['成德眉资', 'CDMZ'],
);
const HYDROGEN = subject('industry:hydrogen', '氢能装备', 'hydrogen energy equipment');
const LABORATORY = subject('platform:5g-laboratory', '5G重点实验室', '5G key laboratory');
const ALL = [DEYANG, MIANYANG, COMMUNITY, HYDROGEN, LABORATORY];

const found = (text: string): readonly string[] => rank(text, ALL).map((hit) => hit.subject.id);
const scoreOf = (text: string, of = DEYANG): number => rank(text, [of])[0]?.score ?? 0;

describe('rank', () => {
  it.each([
    ['德阳', '德阳'],
    ['Deyang', 'Deyang'],
    ['DEYANG', 'Deyang'],
    ['de yang', 'Deyang'],
    ['dy', '德阳'],
    ['dys', '德阳市'],
    ['deyangshi', '德阳市'],
    ['deyag', '德阳'],
    ['deyagn', '德阳'],
    ['得阳', '德阳'],
    ['德样', '德阳'],
  ])('finds Deyang first by %s, and tells that %s matched', (text, matched) => {
    expect(rank(text, ALL)[0]).toMatchObject({ subject: { id: 'city:deyang' }, matched });
  });

  it.each([
    ['成德眉资', '成德眉资'],
    ['成德眉资创新共同体', '成德眉资创新共同体'],
    ['CDMZ', 'CDMZ'],
    ['cdmzcxgtt', '成德眉资创新共同体'],
    ['chengdemeizi', '成德眉资'],
    ['chuangxingongtongti', '成德眉资创新共同体'],
    ['创新共同体', '成德眉资创新共同体'],
    ['成德眉兹', '成德眉资'],
    ['程德美姿', '成德眉资'],
    ['成德眉乐', '成德眉资'],
    ['innovation community', 'Chengdu–Deyang–Meishan–Ziyang innovation community'],
    ['community ziyang', 'Chengdu–Deyang–Meishan–Ziyang innovation community'],
    ['inovation comunity', 'Chengdu–Deyang–Meishan–Ziyang innovation community'],
    ['共同体 ziyang', 'Chengdu–Deyang–Meishan–Ziyang innovation community'],
  ])('finds the community first by %s, and tells that %s matched', (text, matched) => {
    expect(rank(text, ALL)[0]).toMatchObject({ subject: { id: COMMUNITY.id }, matched });
  });

  it('finds words of any script together, and a misspelt word of several', () => {
    expect(found('5g 实验室')).toEqual([LABORATORY.id]);
    expect(found('实验室 5G')).toEqual([LABORATORY.id]);
    expect(found('hydrgen equipment')).toEqual([HYDROGEN.id]);
    expect(found('qingneng equipmnt')).toEqual([HYDROGEN.id]);
    expect(found('qingnengzuangbei energy')).toEqual([HYDROGEN.id]);
  });

  it('takes no other city for a short name, nor a part of a word for the word', () => {
    expect(found('德阳')).toEqual([DEYANG.id]);
    expect(found('yang')).toEqual([DEYANG.id, MIANYANG.id]);
    expect(found('ydrogen')).toEqual([HYDROGEN.id]);
    expect(found('drogen')).toEqual([]);
    expect(found('ng')).toEqual([]);
  });

  it('asks for every word', () => {
    expect(found('hydrogen')).toEqual([HYDROGEN.id]);
    expect(found('hydrogen deyang')).toEqual([]);
  });

  it('scores a better kind of match higher, whatever the length of the name', () => {
    const forms = (zh: string, en = 'x') => subject('city:a', zh, en);
    const scores = [
      scoreOf('chengdu', forms('x', 'Chengdu')),
      scoreOf('chengdu', forms('成都')),
      scoreOf('cd', forms('成都')),
      scoreOf('chengdu', forms('x', 'Chengdu plain')),
      scoreOf('chengdu', forms('成都平原')),
      scoreOf('cd', forms('成都平原')),
      scoreOf('chengdu', forms('x', 'greater Chengdu')),
      scoreOf('chengdu', forms('大成都')),
      scoreOf('plain chengdu', forms('x', 'Chengdu plain')),
      scoreOf('程度', forms('成都')),
      scoreOf('chengdo', forms('成都')),
    ];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  it('puts a name before an alias, and what covers more of a name before what covers less', () => {
    expect(scoreOf('成都', subject('city:a', '成都', 'x'))).toBeGreaterThan(scoreOf('成都', subject('city:a', 'x', 'x', '成都')));
    expect(scoreOf('成都', subject('city:a', '成都市', 'x'))).toBeGreaterThan(scoreOf('成都', subject('city:a', '成都平原', 'x')));
  });

  it('orders equal scores by id, and scores each alone', () => {
    const twins = ['city:b', 'city:a', 'city:c'].map((id) => subject(id, '同名', 'namesake'));
    expect(rank('同名', twins).map((hit) => hit.subject.id)).toEqual(['city:a', 'city:b', 'city:c']);
    expect(rank('同名', twins).map(({ score }) => score)).toEqual([1, 1, 1]);
    expect(rank('同名', [...twins, ...ALL])[0]?.score).toBe(1);
  });

  it.each(['', ' ', '?!*', '\u0000', '\ud800', '🚀'])('finds nothing by %j', (text) => {
    expect(rank(text, ALL)).toEqual([]);
  });
});
