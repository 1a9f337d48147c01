import { STATUSES, type Status } from '../../../graph/ontology/enumerations.ts';
import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import type { Section } from './roster.ts';
import { ARTICLES } from './shape.ts';
import type { Tie } from './ties.ts';

/** Statements about a place are in one document, so that a hub is cited by some articles and not by all there are. The number of an article among all of the graph. */
export const articleOf = ({ first, count }: Section, { from, to }: Tie): number => ((from + first) % count) * ARTICLES + (to % ARTICLES);

/** The article that names an entity which nothing is stated about. */
export const mentionOf = ({ count }: Section, number: number): number => (number % count) * ARTICLES + (number % ARTICLES);

/** As printed. */
export const printed = (article: number): string => `${(article % ARTICLES) + 1}.`;

/** One tie in so many is said to be planned, another to exist, and so on; of the others no document says how far along they are. */
const SILENCE = 9;

export const statusOf = ({ from, type, to }: Tie): Status | null =>
  ONTOLOGY.relationType(type)?.carriesStatus === true ? (STATUSES[(from + to) % SILENCE]?.name ?? null) : null;
