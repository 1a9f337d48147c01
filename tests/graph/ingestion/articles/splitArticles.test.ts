import { describe, expect, it } from 'vitest';
import { splitArticles } from '../../../../graph/ingestion/articles/splitArticles.ts';

const numbersOf = (text: string, headings: readonly string[] = []): readonly string[] => splitArticles(text, headings).map(({ number }) => number);
const needed = (text: string): readonly string[] =>
  splitArticles(text, [])
    .filter(({ isArticle }) => isArticle)
    .map(({ number }) => number);

describe('a text is split at the numbers that begin its lines', () => {
  it.each([
    ['full-width brackets', '（一）甲\n（二）乙\n（三）丙', ['（一）', '（二）', '（三）']],
    ['half-width brackets, indented', '  (一)甲\n\t(二)乙', ['（一）', '（二）']],
    ['brackets with digits', '（1）甲\n(2)乙', ['（1）', '（2）']],
    ['points of either width', '1.甲\n2．乙\n3、丙', ['1.', '2.', '3.']],
    ['speeches', '一要甲\n二要乙', ['一要', '二要']],
    ['enumerations', '一是甲\n二是乙', ['一是', '二是']],
    ['regulations', '第一章 总则\n第一条 甲\n第二条 乙', ['第一章', '第一条', '第二条']],
    ['numbers beyond ten', Array.from({ length: 21 }, (_, at) => `${at + 1}.甲`).join('\n'), Array.from({ length: 21 }, (_, at) => `${at + 1}.`)],
    [
      'Chinese numbers beyond ten',
      '（一）a\n（九）a\n（十）a\n（十一）a\n（二十）a\n（二十一）a',
      ['（一）', '（九）', '（十）', '（十一）', '（二十）', '（二十一）'],
    ],
  ])('%s', (_, text, numbers) => {
    expect(numbersOf(text)).toEqual(['序言', ...numbers]);
  });

  it('into passages that go up to the next number, and the text before the first', () => {
    expect(splitArticles('标题\n（一）甲\n续\n（二）乙\n', []).map(({ text }) => text)).toEqual(['标题\n', '（一）甲\n续\n', '（二）乙\n']);
  });

  it('and at declared headings, in their order', () => {
    expect(numbersOf('总体目标是后话\n前言\n总体要求与总体目标\n一、甲\n总体目标 再说\n', ['总体要求', '总体目标'])).toEqual([
      '序言',
      '总体要求',
      '一、',
      '总体目标',
    ]);
  });

  it('the outer number standing before one that occurs twice', () => {
    const text = '一、甲\n（一）子\n1.x\n（二）丑\n1.y\n二、乙\n（一）子\n1.z\n';
    expect(numbersOf(text)).toEqual(['序言', '一、', '一（一）', '一（一）1.', '（二）', '（二）1.', '二、', '二（一）', '二（一）1.']);
  });
});

describe('a number that has lost its point', () => {
  it('counts where it fills a gap', () => {
    expect(numbersOf('1.甲\n2启动\n3.丙')).toEqual(['序言', '1.', '2.', '3.']);
  });

  it.each([
    ['a number is left out before it', '1.甲\n3启动\n4.丙', ['1.甲\n3启动\n', '4.丙']],
    ['a unit of time follows', '1.甲\n2年内\n2.乙', ['1.甲\n2年内\n', '2.乙']],
    ['the number comes with its point', '1.甲\n2启动\n2.乙', ['1.甲\n2启动\n', '2.乙']],
    ['the next number does not follow', '1.甲\n2启动\n4.丙', ['1.甲\n2启动\n', '4.丙']],
  ])('is text where %s', (_, text, passages) => {
    expect(
      splitArticles(text, [])
        .slice(1)
        .map((passage) => passage.text),
    ).toEqual(passages);
  });

  it('is text where no number stands before it', () => {
    expect(numbersOf('2启动\n')).toEqual(['序言']);
  });
});

describe('what only looks like a number', () => {
  it.each(['2021年7月6日', '3.5万元', '（下转第3版）', '四川省', '0838-2373548', '5G网络', '十四五规划', '7.文'])('is text: %s', (line) => {
    expect(numbersOf(`1.甲\n2.乙\n${line === '7.文' ? '' : line}\n3.丙`)).toEqual(['序言', '1.', '2.', '3.']);
  });

  it('does not begin the counting with anything but one', () => {
    expect(numbersOf('7.文\n（三）文')).toEqual(['序言']);
  });
});

describe('a section', () => {
  it('needs no article where it is only a heading', () => {
    expect(needed('一、甲\n\n（一）子\n二、乙\n（二）丑')).toEqual(['（一）', '（二）']);
  });

  it('needs one where it says more, or has no number inside', () => {
    expect(needed('一、甲\n引言。\n（一）子\n二、乙\n三、丙\n（二）丑')).toEqual(['一、', '（一）', '二、', '（二）']);
  });

  it('stands around the passages inside it', () => {
    const passage = splitArticles('一、甲\n（一）子\n1.x', []).at(-1);
    expect(passage?.outer.map(({ number }) => number)).toEqual(['（一）', '一、']);
  });
});
