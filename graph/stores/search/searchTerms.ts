import type { Searchable, SearchForm } from './searchForms.ts';
import { firstCharacters, type Word } from './words.ts';

/** Marks a term that is a whole form: its letters, its pinyin or its initials. */
export const WHOLE = '=';
/** Marks a term that is how a whole form begins, as far as it is ASCII. */
export const BEGINNING = '^';
/** Marks a term that is the rest of a form's pinyin from its second or a later syllable on. */
export const REST = '_';

/** Characters of a term at most, its mark not counted: names are shorter, and a Lucene token ends at 255. */
export const TERM_LENGTH = 40;
/**
 * Letters of a beginning: what so many names begin with is one term, where their whole forms are as many as there are names, and an index looks at every term that begins
 * as a text does.
 */
export const BEGINNING_LENGTH = 12;
/** Letters of the rest of a reading: were they kept longer, the index would grow with the square of the names. */
export const REST_LENGTH = 12;

/** Each two neighbouring characters, and the last one alone: a term begins at every character. */
export const pairsOf = (run: string): readonly string[] => Array.from(run).map((character, at, characters) => character + (characters[at + 1] ?? ''));

const termsOfWord = (word: Word): readonly string[] => (word.han ? pairsOf(word.text) : [firstCharacters(word.text, TERM_LENGTH)]);

/** Readings are ASCII, so that letters and code units are the same. */
const restsOf = ({ syllables, pinyin }: SearchForm): readonly string[] => {
  let at = 0;
  return syllables.slice(0, -1).map((syllable) => {
    at += syllable.length;
    return REST + pinyin.slice(at, at + REST_LENGTH);
  });
};

const FIRST_LETTERS = new RegExp(`^[a-z0-9]{1,${BEGINNING_LENGTH}}`);

const termsOfWhole = (whole: string): readonly string[] => [
  WHOLE + firstCharacters(whole, TERM_LENGTH),
  ...(FIRST_LETTERS.exec(whole) ?? []).map((letters) => BEGINNING + letters),
];

const termsOfForm = (form: SearchForm): readonly string[] => [
  ...[form.compact, form.pinyin, form.initials].filter((whole) => whole !== '').flatMap(termsOfWhole),
  ...restsOf(form),
  ...form.words.flatMap(termsOfWord),
];

/**
 * The terms under which a full-text index holds an entity, each once, none with white space: joined by spaces they suit an analyser that splits at white space
 * and changes nothing else.
 */
export const searchTerms = ({ forms }: Searchable): readonly string[] => [...new Set(forms.flatMap(termsOfForm))];
