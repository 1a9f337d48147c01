import { LRUCache } from 'lru-cache';
import type { VersionWatch } from './VersionWatch.ts';

/** What the cache may hold, in bytes: thousands of usual answers, and little beside what the service needs anyway. */
const LARGEST_CACHE = 32_000_000;
/** One answer takes no more than this: a few giants would push everything else out. */
const LARGEST_ANSWER = 2_000_000;
/** JavaScript keeps most texts here in two bytes a character. */
const BYTES_A_CHARACTER = 2;

/** An answer without errors, as it is sent. */
export interface Answer {
  /** UTF-8, so that nothing is left to be done when it is sent again. */
  readonly body: Buffer;
  readonly etag: string;
  /** As metrics count it. */
  readonly operation: string | null;
}

/** Answers to unchanged questions over an unchanged graph. */
export interface AnswerCache {
  find(question: string): Answer | null;
  /** Call it before the question is put to the store, and what it gives when the answer is there: it is kept only if the graph stayed the same meanwhile. */
  begin(question: string): (answer: Answer) => void;
  bytes(): number;
}

export const createAnswerCache = (watch: Pick<VersionWatch, 'current' | 'onChange'>): AnswerCache => {
  const answers = new LRUCache<string, Answer>({
    maxSize: LARGEST_CACHE,
    maxEntrySize: LARGEST_ANSWER,
    sizeCalculation: ({ body }, question) => body.length + question.length * BYTES_A_CHARACTER,
  });
  let generation = 0;
  watch.onChange(() => {
    generation += 1;
    answers.clear();
  });
  return {
    find: (question) => (watch.current() === null ? null : (answers.get(question) ?? null)),
    begin: (question) => {
      const begun = watch.current() === null ? null : generation;
      return (answer) => {
        if (begun === generation && watch.current() !== null) answers.set(question, answer);
      };
    },
    bytes: () => answers.calculatedSize,
  };
};
