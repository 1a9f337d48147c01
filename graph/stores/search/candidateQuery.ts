import { parseSearchText, type SearchText, SYLLABLE_LETTERS, TYPO_WORDS, typosAllowed } from './SearchText.ts';
import { BEGINNING, BEGINNING_LENGTH, pairsOf, REST, REST_LENGTH, TERM_LENGTH, WHOLE } from './searchTerms.ts';
import { TIERS, type TierName } from './tiers.ts';
import { firstCharacters, isAscii, type Word } from './words.ts';

/** A condition on the terms of an entity: one is this, begins so, or differs by so many letters at most (Levenshtein, two neighbours swapped counting one). */
export type TermCondition =
  | { readonly match: 'EXACT'; readonly term: string }
  | { readonly match: 'PREFIX'; readonly term: string }
  | { readonly match: 'FUZZY'; readonly term: string; readonly distance: 1 | 2 };

/** Each has a condition that holds. */
type Groups = readonly (readonly TermCondition[])[];

export interface CandidateClause {
  /** The clause holds where each of these does. */
  readonly groups: Groups;
  /** The best score of a hit for which this clause holds and none before it: all hits of better kinds are found by those. */
  readonly ceiling: number;
}

/**
 * Which entities can be hits: those for which any clause holds. The clauses are ordered by the scores that they can lead to, best first. There may be more candidates
 * than hits, never fewer; empty where the text can find nothing.
 */
export type CandidateQuery = readonly CandidateClause[];

/**
 * How many candidates a store ranks at most, those of earlier clauses first. A text that has more is answered from these alone: its exact hits and those that begin
 * with it are still found, weaker ones may be missing. A graph as large as the seeds never comes near; a larger one does with a text of one or two letters.
 */
export const CANDIDATE_LIMIT = 1000;

/** Terms of a clause at most, of a text with more words or characters the first: further ones would rule out little, and Lucene allows 1,024 in all. */
const CLAUSE_TERMS = 64;

const exact = (term: string): TermCondition => ({ match: 'EXACT', term });
/** As much of a text as the terms with this mark hold: what goes on otherwise is no hit, and would be ranked for nothing. */
const prefix = (mark: string, text: string): TermCondition => ({
  match: 'PREFIX',
  term: mark + firstCharacters(text, mark === REST ? REST_LENGTH : TERM_LENGTH),
});
/** That a whole form begins with a text. */
const beginsWith = (text: string): TermCondition => prefix(isAscii(text) && text.length <= BEGINNING_LENGTH ? BEGINNING : WHOLE, text);
const fuzzy = (mark: string, text: string): readonly TermCondition[] => {
  const distance = typosAllowed(text.length);
  return distance === 0 || text.length > TERM_LENGTH ? [] : [{ match: 'FUZZY', term: mark + text, distance }];
};

const groupsOfRun = (run: string): Groups => {
  const pairs = pairsOf(run).slice(0, -1);
  return pairs.length === 0 ? [[prefix('', run)]] : pairs.map((pair) => [exact(pair)]);
};
const groupOfWord = (word: string): readonly TermCondition[] => [
  prefix('', word),
  ...(word.length < SYLLABLE_LETTERS ? [] : [beginsWith(word), prefix(REST, word)]),
];

/** `tier` is the best kind of match that this clause is the first to find. It may find worse ones too. */
const clause = (tier: TierName, groups: Groups): CandidateClause => ({ groups, ceiling: TIERS[tier].ceiling });

/** `more` are further conditions, of which a word may meet one instead. */
const wordsClause = (tier: TierName, words: readonly Word[], more: (word: string) => readonly TermCondition[]): CandidateClause => {
  const groups = words.flatMap((word) => (word.han ? groupsOfRun(word.text) : [[...groupOfWord(word.text), ...more(word.text)]]));
  return clause(tier, groups.slice(0, CLAUSE_TERMS));
};
const typosOfWord = (word: string): readonly TermCondition[] => [...fuzzy('', word), ...fuzzy(WHOLE, word)];

const typoClauses = ({ words, compact }: SearchText): CandidateQuery => {
  const whole = fuzzy(WHOLE, compact);
  return [
    ...(whole.length === 0 ? [] : [clause('typo', [whole])]),
    ...(words.length > TYPO_WORDS || words.every(({ han }) => han) ? [] : [wordsClause('typo', words, typosOfWord)]),
  ];
};

/** What an index is to be asked for before `rank` has the last word. */
export const candidateQuery = (text: string): CandidateQuery => {
  const parsed = parseSearchText(text);
  if (parsed === null) return [];
  const { words, compact, syllables } = parsed;
  const said = syllables.join('');
  return [
    clause('exact', [[exact(WHOLE + firstCharacters(compact, TERM_LENGTH))]]),
    clause('prefix', [[beginsWith(compact)]]),
    wordsClause('contains', words, () => []),
    ...(compact.length < SYLLABLE_LETTERS || words.some(({ han }) => han) ? [] : [clause('pinyinContains', [[prefix(REST, compact)]])]),
    ...(said === '' ? [] : [clause('homophone', [[beginsWith(said), prefix(REST, said)]])]),
    ...typoClauses(parsed),
  ];
};
