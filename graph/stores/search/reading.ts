import { pinyin } from 'pinyin-pro';
import { isAscii, wordsOf } from './words.ts';

/**
 * How a text is said, in ASCII: toneless pinyin (`ü` as `v`, as it is typed) with a space between syllables, other words folded. What has no reading is left out.
 * Such as `5g chuang xin` for `5G创新`. Plain ASCII, so that every store sorts readings alike.
 */
export const reading = (text: string): string =>
  wordsOf(text)
    .flatMap((word) => (word.han ? pinyin(word.text, { toneType: 'none', type: 'array', v: true }) : [word.text]))
    .filter(isAscii)
    .join(' ');

/** The parts of a reading. */
export const syllablesOf = (spoken: string): readonly string[] => (spoken === '' ? [] : spoken.split(' '));
