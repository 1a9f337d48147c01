import { distance } from 'fastest-levenshtein';
import type { CandidateClause, CandidateQuery, TermCondition } from '../../../../graph/stores/search/candidateQuery.ts';
import type { Searchable } from '../../../../graph/stores/search/searchForms.ts';
import { searchTerms } from '../../../../graph/stores/search/searchTerms.ts';

const isSwapped = (a: string, b: string): boolean => a.split('').some((_, at) => a.slice(0, at) + (a[at + 1] ?? '') + a[at] + a.slice(at + 2) === b);

const holds = (condition: TermCondition, terms: readonly string[]): boolean =>
  terms.some((term) => {
    if (condition.match === 'EXACT') return term === condition.term;
    if (condition.match === 'PREFIX') return term.startsWith(condition.term);
    return distance(term, condition.term) <= condition.distance || isSwapped(condition.term, term);
  });

/** The first clause that lets an entity through. */
export const firstFor = (query: CandidateQuery, of: Searchable): CandidateClause | undefined => {
  const terms = searchTerms(of);
  return query.find(({ groups }) => groups.every((group) => group.some((condition) => holds(condition, terms))));
};
/** Whether an index lets an entity through. */
export const lets = (query: CandidateQuery, of: Searchable): boolean => firstFor(query, of) !== undefined;
