import { distance } from 'fastest-levenshtein';
import { type SearchText, SYLLABLE_LETTERS, typosAllowed } from './SearchText.ts';
import type { SearchForm } from './searchForms.ts';
import { TERM_LENGTH } from './searchTerms.ts';
import { scoreIn } from './tiers.ts';

const HAN = /\p{Script=Han}/u;

/** Whether `part` stands in `text` (words with a space between them) from the beginning of a word, or from any Chinese character. */
export const standsIn = (part: string, text: string): boolean => {
  const anywhere = HAN.test(part.slice(0, 2));
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (anywhere || at === 0 || text[at - 1] === ' ') return true;
  }
  return false;
};

/** Whether the reading goes on with `letters` from its second or a later syllable. */
export const readsOn = (letters: string, { syllables, pinyin }: SearchForm): boolean => {
  let at = 0;
  return syllables.some((syllable) => {
    at += syllable.length;
    return pinyin.startsWith(letters, at);
  });
};

const soundsLike = (said: readonly string[], { syllables }: SearchForm): boolean =>
  syllables.some((_, at) => said.every((syllable, offset) => syllables[at + offset] === syllable));

/** Whether two neighbouring letters are swapped and all else is the same. */
const isSwap = (typed: string, meant: string): boolean => {
  if (typed.length !== meant.length) return false;
  const at = Array.from(typed).findIndex((_, place) => typed[place] !== meant[place]);
  return at >= 0 && typed.slice(0, at) + (typed[at + 1] ?? '') + typed.slice(at, at + 1) + typed.slice(at + 2) === meant;
};

/** How alike two texts are, from above 0 to 1; 0 where more letters differ than a text of this length may have wrong, or where a text is too long to try. */
export const likeness = (typed: string, meant: string): number => {
  const allowed = typosAllowed(typed.length);
  if (allowed === 0 || Math.max(typed.length, meant.length) > TERM_LENGTH || Math.abs(typed.length - meant.length) > allowed) return 0;
  const differing = isSwap(typed, meant) ? 1 : distance(typed, meant);
  return differing > allowed ? 0 : 1 - differing / typed.length;
};

/** The score of one form for a whole text; 0 where it is no match. */
export const matchForm = (text: SearchText, form: SearchForm): number => {
  const { compact, spaced, syllables } = text;
  const score = (tier: Parameters<typeof scoreIn>[0], closeness: number): number => scoreIn(tier, closeness, form.isName);
  const covering = (whole: string): number => compact.length / whole.length;

  if (form.compact === compact) return score('exact', 1);
  if (form.pinyin === compact) return score('pinyinExact', 1);
  if (form.initials === compact) return score('initialsExact', 1);
  if (form.compact.startsWith(compact)) return score('prefix', covering(form.compact));
  if (form.pinyin.startsWith(compact)) return score('pinyinPrefix', covering(form.pinyin));
  if (form.initials.startsWith(compact)) return score('initialsPrefix', covering(form.initials));
  if (standsIn(spaced, form.spaced)) return score('contains', covering(form.compact));
  if (compact.length >= SYLLABLE_LETTERS && readsOn(compact, form)) return score('pinyinContains', covering(form.pinyin));
  if (syllables.length > 0 && soundsLike(syllables, form)) return score('homophone', syllables.length / form.syllables.length);
  const closeness = Math.max(likeness(compact, form.compact), likeness(compact, form.pinyin));
  return closeness === 0 ? 0 : score('typo', closeness);
};
