import { describe, expect, it } from 'vitest';
import { en } from '../../../web/words/en.ts';
import { zh } from '../../../web/words/zh.ts';

type Leaf = string | ((...values: never[]) => string);
const leaves = (words: object, path = ''): [string, Leaf][] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' && value !== null ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value]]));

const HAN = /\p{Script=Han}/u;
/** Written in Chinese in both languages, since it names Chinese. */
const CHINESE_IN_BOTH = new Set(['language.zh']);

describe('the words of the page', () => {
  it('are the same in both languages, key by key', () => {
    expect(leaves(en).map(([key]) => key)).toEqual(leaves(zh).map(([key]) => key));
  });

  it('are nowhere empty', () => {
    for (const [key, value] of [...leaves(zh), ...leaves(en)]) if (typeof value === 'string') expect(value.trim(), key).not.toBe('');
  });

  it('hold no Chinese in English', () => {
    for (const [key, value] of leaves(en)) if (typeof value === 'string' && !CHINESE_IN_BOTH.has(key)) expect(HAN.test(value), `${key}: ${value}`).toBe(false);
  });

  it('count in correct English', () => {
    expect(en.canvas.shown(1, 1)).toBe('1 entity, 1 relation');
    expect(en.canvas.shown(2, 0)).toBe('2 entities, 0 relations');
    expect(en.overview.headline(11, 1)).toBe('11 cities, linked by 1 shared programme');
    expect(en.search.results(1)).toBe('1 result');
    expect(en.trace.count(1, 2, 1)).toBe('1 platform, 2 cities, 1 programme');
  });
});
