import type { CandidateQuery } from './candidateQuery.ts';
import type { Ranked } from './rank.ts';
import type { Searchable } from './searchForms.ts';
import { TIERS, type TierName } from './tiers.ts';

/** Part of a query that an index may be asked before the rest. */
export interface Stage {
  /** The first of the query's. */
  readonly clauses: CandidateQuery;
  /** The best score of a hit that only the rest of the query finds; 0 where there is no rest. */
  readonly beyond: number;
}

/** What the last clause of a stage leads to: first come whole forms and what begins so, then all that is written or said so. Typing errors, dear to look for, come last. */
const LAST_TIERS = ['prefix', 'homophone'] as const satisfies readonly TierName[];

/** How a query may be asked in parts, each of them the one before it and further clauses, the last of them the whole query. */
export const stagesOf = (query: CandidateQuery): readonly Stage[] => {
  const begun = LAST_TIERS.map((tier) => query.filter(({ ceiling }) => ceiling >= TIERS[tier].ceiling));
  return [...begun.filter(({ length }) => length < query.length), query].map((clauses) => ({ clauses, beyond: query[clauses.length]?.ceiling ?? 0 }));
};

/**
 * Whether the first `first` of these hits, all that are among the candidates of a stage, are the best of the whole query too: no other can score as much as the last of
 * them. One that scored the same might come before it by its id.
 */
export const areBest = (hits: readonly Pick<Ranked<Searchable>, 'score'>[], first: number, { beyond }: Stage): boolean =>
  beyond === 0 || (hits[first - 1]?.score ?? 0) > beyond;
