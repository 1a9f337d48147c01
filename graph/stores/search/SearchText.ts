import { LRUCache } from 'lru-cache';
import { reading, syllablesOf } from './reading.ts';
import { firstCharacters, isAscii, type Word, wordsOf } from './words.ts';

/** A text that someone searches for, as the forms of an entity are compared with it. */
export interface SearchText {
  readonly words: readonly Word[];
  readonly spaced: string;
  readonly compact: string;
  /** Whether it can be a reading, which is ASCII. */
  readonly isAscii: boolean;
  /** How it is said, where it holds enough Chinese for that to tell anything. */
  readonly syllables: readonly string[];
}

/** Characters of a text that are looked at: what the API lets through, for compatibility characters such as ﷺ grow when they are folded. */
const TEXT_LENGTH = 200;
/** Of one character alone the sound says nothing: shì is said of hundreds. */
const HOMOPHONE_CHARACTERS = 2;

/** Letters of a word from which on it may begin at any syllable of a reading: `de` or `y` would be found in nearly every name. */
export const SYLLABLE_LETTERS = 3;

/** Words of a text up to which each may hold typing errors: every such word makes the index try dozens of terms. */
export const TYPO_WORDS = 6;

const shorten = (words: readonly Word[]): readonly Word[] => {
  let left = TEXT_LENGTH;
  return words.flatMap(({ text, han }) => {
    const kept = firstCharacters(text, Math.max(left, 0));
    left -= kept.length;
    return kept === '' ? [] : [{ text: kept, han }];
  });
};

const parsed = (text: string): SearchText | null => {
  const words = shorten(wordsOf(text));
  if (words.length === 0) return null;
  const characters = words.filter(({ han }) => han).reduce((sum, word) => sum + Array.from(word.text).length, 0);
  const spaced = words.map((word) => word.text).join(' ');
  const compact = words.map((word) => word.text).join('');
  return {
    words,
    spaced,
    compact,
    isAscii: isAscii(compact),
    syllables: characters < HOMOPHONE_CHARACTERS ? [] : syllablesOf(reading(spaced)),
  };
};

/** A search reads its text twice, and people search for what others search for; finding out how Chinese is said takes as long as comparing a hundred names. */
const KEPT_TEXTS = 100;
const known = new LRUCache<string, { readonly searched: SearchText | null }>({ max: KEPT_TEXTS, memoMethod: (text) => ({ searched: parsed(text) }) });

/** Null where the text holds neither letter nor digit, so that nothing could be found. */
export const parseSearchText = (text: string): SearchText | null => known.memo(text).searched;

/** How many letters of a text of this length may be wrong. Short ones none: 德阳 is not 绵阳, and `dy` not `gy`. */
export const typosAllowed = (length: number): 0 | 1 | 2 => (length < 4 ? 0 : length < 8 ? 1 : 2);
