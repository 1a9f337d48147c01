import { closest, distance } from 'fastest-levenshtein';

/** A typo changes a few letters: beyond this share of the word it is another word. */
const MAX_CHANGED_SHARE = 0.3;
/** Short words may still have one slip of two letters. */
const MIN_CHANGES = 2;

/** The candidate that the text was probably meant to be; undefined where none is near. */
export const nearest = (text: string, candidates: readonly string[]): string | undefined => {
  if (candidates.length === 0) return undefined;
  const found = closest(text, candidates);
  return distance(text, found) <= Math.max(MIN_CHANGES, Math.floor(text.length * MAX_CHANGED_SHARE)) ? found : undefined;
};

/** What would be right instead of the text: the nearest candidate, or all where none is near. */
export const suggestion = (text: string, candidates: readonly string[]): string => {
  const found = nearest(text, candidates) ?? nearest(text.toUpperCase(), candidates);
  return found === undefined ? `one of ${candidates.join(', ')}` : `did you mean ${found}?`;
};
