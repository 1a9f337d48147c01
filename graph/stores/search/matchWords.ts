import { likeness, readsOn, standsIn } from './matchForm.ts';
import { type SearchText, SYLLABLE_LETTERS, TYPO_WORDS } from './SearchText.ts';
import type { SearchForm } from './searchForms.ts';
import { scoreIn } from './tiers.ts';
import type { Word } from './words.ts';

/** How well a form holds one word: 1 where it does, less where only a misspelt one would be meant, 0 where it does not. */
type Holds = (word: Word, form: SearchForm) => number;

const held: Holds = ({ text, han }, form) => {
  if (standsIn(text, form.spaced)) return 1;
  return !han && text.length >= SYLLABLE_LETTERS && (form.pinyin.startsWith(text) || readsOn(text, form)) ? 1 : 0;
};

const nearlyHeld: Holds = (word, form) =>
  held(word, form) ||
  (word.han ? 0 : Math.max(likeness(word.text, form.pinyin), ...form.words.map((other) => (other.han ? 0 : likeness(word.text, other.text)))));

interface WordsMatch {
  readonly score: number;
  readonly form: SearchForm;
}

/** The form that holds most letters of the text, where all forms together hold every word. */
const matchEvery = (tier: 'allWords' | 'typo', holds: Holds, text: SearchText, forms: readonly SearchForm[]): WordsMatch | null => {
  let best: { readonly letters: number; readonly form: SearchForm } | null = null;
  const found = text.words.map(() => 0);
  for (const form of forms) {
    let letters = 0;
    for (const [at, word] of text.words.entries()) {
      const closeness = holds(word, form);
      letters += closeness * word.text.length;
      found[at] = Math.max(found[at] ?? 0, closeness);
    }
    if (letters > (best?.letters ?? 0)) best = { letters, form };
  }
  if (best === null || found.includes(0)) return null;
  const closeness = best.letters / Math.max(text.compact.length, best.form.compact.length);
  return { score: scoreIn(tier, closeness, best.form.isName), form: best.form };
};

/** The match of a text whose words stand apart, in one form or in several of the same entity; null where one is missing. */
export const matchWords = (text: SearchText, forms: readonly SearchForm[]): WordsMatch | null =>
  matchEvery('allWords', held, text, forms) ?? (text.words.length > TYPO_WORDS ? null : matchEvery('typo', nearlyHeld, text, forms));
