import type { EntityType } from '../../../ontology/standard.ts';
import type { CandidateClause, CandidateQuery, TermCondition } from '../../search/candidateQuery.ts';
import { typeTerm } from '../records/typeTerm.ts';

/** By how much a clause outweighs the next: more than Lucene's own weights of terms can make up for, and little enough that the first of ten still fits a float. */
const OUTWEIGHS = 1_000;

/** Everything that is neither letter nor digit, so that nothing of a text is syntax. */
const escaped = (term: string): string => term.replace(/[^\p{L}\p{N}]/gu, '\\$&');

const condition = ({ match, term, ...rest }: TermCondition): string => {
  if (match === 'PREFIX') return `${escaped(term)}*`;
  return 'distance' in rest ? `${escaped(term)}~${rest.distance}` : `"${escaped(term)}"`;
};

const anyOf = (conditions: readonly string[]): string => `+(${conditions.join(' ')})`;

const clauseOf = ({ groups }: CandidateClause): string => groups.map((group) => anyOf(group.map(condition))).join(' ');

/** A candidate query in the language of Lucene's query parser, for the index of search terms: hits of earlier clauses score higher. Empty where nothing can be found. */
export const luceneQuery = (query: CandidateQuery, types: readonly EntityType[] | undefined): string => {
  if (query.length === 0 || types?.length === 0) return '';
  const weighted = query.map((clause, place) => `(${clauseOf(clause)})^${OUTWEIGHS ** (query.length - 1 - place)}`);
  return types === undefined ? weighted.join(' ') : `${anyOf(types.map((type) => `"${escaped(typeTerm(type))}"`))} ${anyOf(weighted)}`;
};
