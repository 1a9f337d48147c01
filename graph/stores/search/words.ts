/** A run of letters and digits of one kind: Chinese characters, or anything else that is written in words. */
export interface Word {
  readonly text: string;
  readonly han: boolean;
}

const WORD = /(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** ASCII and the usual Chinese characters: folding changes nothing in them but capitals, and nearly all names are of these alone. */
const PLAIN = /^[ -~\u4e00-\u9fff]*$/;
/** What WORD finds in such a text, folded: asking what script a character is of takes ten times as long. */
const PLAIN_WORD = /[\u4e00-\u9fff]+|[a-z0-9]+/g;
const FIRST_HAN = '\u4e00';

/** Letters as people type them: width, case and diacritics folded, so that `Ｄéyáng` is `deyang`. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** The words of any text, folded; everything that is neither letter nor digit separates. */
export const wordsOf = (text: string): readonly Word[] =>
  PLAIN.test(text)
    ? (text.toLowerCase().match(PLAIN_WORD) ?? []).map((word) => ({ text: word, han: word >= FIRST_HAN }))
    : Array.from(fold(text).matchAll(WORD), ([word, han]) => ({ text: word, han: han !== undefined }));

const ASCII = /^[a-z0-9]+$/;
/** Whether a folded word is of ASCII alone, as readings are. */
export const isAscii = (word: string): boolean => ASCII.test(word);

/** The first `count` characters: never half of one that takes two code units. */
export const firstCharacters = (text: string, count: number): string => (text.length <= count ? text : Array.from(text).slice(0, count).join(''));
