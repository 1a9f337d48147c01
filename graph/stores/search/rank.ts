import { compareIds } from '../../ontology/ids.ts';
import { matchForm } from './matchForm.ts';
import { matchWords } from './matchWords.ts';
import { parseSearchText, type SearchText } from './SearchText.ts';
import type { Searchable } from './searchForms.ts';
import { TIERS } from './tiers.ts';

/** A hit: how well it matches, and by which name or alias. */
export interface Ranked<T extends Searchable> {
  readonly subject: T;
  /** 0 < score ≤ 1: of the text and the forms of this one entity alone, whatever else the graph holds. */
  readonly score: number;
  readonly matched: string;
}

const rankOne = <T extends Searchable>(text: SearchText, subject: T): Ranked<T> => {
  const { forms } = subject;
  let best: Ranked<T> = { subject, score: 0, matched: '' };
  for (const form of forms) {
    const score = matchForm(text, form, best.score);
    if (score > best.score) best = { subject, score, matched: form.text };
  }
  if (best.score > TIERS.allWords.ceiling) return best;
  const apart = matchWords(text, forms);
  return apart !== null && apart.score > best.score ? { subject, score: apart.score, matched: apart.form.text } : best;
};

/** The hits among the candidates, as these come. Empty where the text holds neither letter nor digit. */
export const hitsAmong = <T extends Searchable>(text: string, candidates: Iterable<T>): Ranked<T>[] => {
  const parsed = parseSearchText(text);
  return parsed === null ? [] : Array.from(candidates, (candidate) => rankOne(parsed, candidate)).filter(({ score }) => score > 0);
};

/** The hits among the candidates, best first, then by id. */
export const rank = <T extends Searchable>(text: string, candidates: Iterable<T>): readonly Ranked<T>[] =>
  hitsAmong(text, candidates).sort((a, b) => b.score - a.score || compareIds(a.subject.id, b.subject.id));
