import { describe, expect, it } from 'vitest';
import { type Answer, createAnswerCache } from '../../../api/answers/AnswerCache.ts';

const answer = (text: string): Answer => ({ body: Buffer.from(text), etag: '"x"', operation: 'city' });

/** A cache over a version that the test sets; null: not known. */
const createWatched = () => {
  let current: string | null = 'first';
  const listeners: ((version: string) => void)[] = [];
  const cache = createAnswerCache({ current: () => current, onChange: (listener) => listeners.push(listener) });
  const become = (version: string | null) => {
    current = version;
    if (version !== null) for (const listener of listeners) listener(version);
  };
  return { cache, become };
};

describe('the cache of answers', () => {
  it('gives an answer back for the same question only', () => {
    const { cache } = createWatched();
    cache.begin('question')(answer('one'));
    expect(cache.find('question')).toEqual(answer('one'));
    expect(cache.find('another')).toBeNull();
  });

  it('forgets everything when the graph is another, also when it becomes what it was', () => {
    const { cache, become } = createWatched();
    cache.begin('question')(answer('one'));
    become('second');
    become('first');
    expect(cache.find('question')).toBeNull();
    expect(cache.bytes()).toBe(0);
  });

  it('does not keep an answer whose graph was replaced while it was worked out', () => {
    const { cache, become } = createWatched();
    const remember = cache.begin('question');
    become('second');
    remember(answer('of the first'));
    expect(cache.find('question')).toBeNull();
  });

  it('neither gives nor keeps anything while nobody knows which graph there is', () => {
    const { cache, become } = createWatched();
    cache.begin('question')(answer('one'));
    become(null);
    expect(cache.find('question')).toBeNull();
    cache.begin('another')(answer('two'));
    become('first');
    expect(cache.find('another')).toBeNull();
  });

  it('stays within its bounds, however much is asked', () => {
    const { cache } = createWatched();
    for (let at = 0; at < 200; at += 1) cache.begin(`question ${at}`)(answer('x'.repeat(500_000)));
    expect(cache.bytes()).toBeLessThanOrEqual(32_000_000);
    expect(cache.bytes()).toBeGreaterThan(16_000_000);
    cache.begin('giant')(answer('x'.repeat(5_000_000)));
    expect(cache.find('giant')).toBeNull();
  });
});
