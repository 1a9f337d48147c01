import { distance } from 'fastest-levenshtein';
import { type SearchText, SYLLABLE_LETTERS, typosAllowed } from './SearchText.ts';
import type { SearchForm } from './searchForms.ts';
import { TERM_LENGTH } from './searchTerms.ts';
import { scoreIn, TIERS, type TierName } from './tiers.ts';

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

/** How much of a form that holds the text the text covers: above 0, at most 1. */
const covering = ({ compact }: SearchText, whole: string): number => compact.length / whole.length;

/** How closely a form matches a text in one way: above 0, at most 1; 0 where it does not. */
type Match = (text: SearchText, form: SearchForm) => number;

/** The ways in which one form can match a whole text, best first. A text that is not ASCII is no reading. */
const WAYS: readonly (readonly [kind: TierName, match: Match])[] = [
  ['exact', ({ compact }, form) => (form.compact === compact ? 1 : 0)],
  ['pinyinExact', ({ compact, isAscii }, form) => (isAscii && form.pinyin === compact ? 1 : 0)],
  ['initialsExact', ({ compact, isAscii }, form) => (isAscii && form.initials === compact ? 1 : 0)],
  ['prefix', (text, form) => (form.compact.startsWith(text.compact) ? covering(text, form.compact) : 0)],
  ['pinyinPrefix', (text, form) => (text.isAscii && form.pinyin.startsWith(text.compact) ? covering(text, form.pinyin) : 0)],
  ['initialsPrefix', (text, form) => (text.isAscii && form.initials.startsWith(text.compact) ? covering(text, form.initials) : 0)],
  ['contains', (text, form) => (standsIn(text.spaced, form.spaced) ? covering(text, form.compact) : 0)],
  [
    'pinyinContains',
    (text, form) => (text.isAscii && text.compact.length >= SYLLABLE_LETTERS && readsOn(text.compact, form) ? covering(text, form.pinyin) : 0),
  ],
  ['homophone', ({ syllables }, form) => (syllables.length > 0 && soundsLike(syllables, form) ? syllables.length / form.syllables.length : 0)],
  ['typo', ({ compact }, form) => Math.max(likeness(compact, form.compact), likeness(compact, form.pinyin))],
];

/** The score of one form for a whole text; 0 where it matches in no way that can score more than `above`. */
export const matchForm = (text: SearchText, form: SearchForm, above: number): number => {
  for (const [kind, match] of WAYS) {
    if (TIERS[kind].ceiling <= above) return 0;
    const closeness = match(text, form);
    if (closeness > 0) return scoreIn(kind, closeness, form.isName);
  }
  return 0;
};
