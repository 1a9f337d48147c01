import type { EntityKind } from '../../graph/ontology/enumerations.ts';
import type { EntityType, RelationType } from '../../graph/ontology/standard.ts';
import type { Language } from '../../graph/ontology/text.ts';

/** Model coordinates of the canvas, rounded to whole units so that a link stays short. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is asked of the graph. EXPLORE asks nothing: what is on the canvas is what the person put there. */
export type Question =
  | { readonly kind: 'OVERVIEW' }
  | { readonly kind: 'EXPLORE' }
  | { readonly kind: 'SHARED'; readonly cities: readonly string[]; readonly minimumCities: number; readonly kinds: readonly EntityKind[] }
  | { readonly kind: 'TRACE'; readonly industry: string | null }
  | { readonly kind: 'TARGETS'; readonly comparableOnly: boolean }
  | { readonly kind: 'PATHS'; readonly from: string | null; readonly to: string | null };

export type QuestionKind = Question['kind'];

/** Everything that makes the page look as it does; the address holds it whole. */
export interface View {
  readonly language: Language;
  readonly question: Question;
  /** What EXPLORE has on the canvas, in the order in which it came; empty for the other questions. */
  readonly members: readonly string[];
  /** Where things stand: laid out or moved by hand. Others stand where the question's layout puts them. */
  readonly positions: Readonly<Record<string, Point>>;
  /** An entity id or a relation id. */
  readonly selection: string | null;
  readonly hiddenTypes: readonly EntityType[];
  readonly hiddenRelations: readonly RelationType[];
}

/** The kinds of programme that tie cities to one another, asked for on first sight. */
export const TYING_KINDS: readonly EntityKind[] = ['COMMUNITY', 'CORRIDOR', 'COOPERATION', 'STRATEGY'];

export const FIRST_SIGHT: View = {
  language: 'zh',
  question: { kind: 'OVERVIEW' },
  members: [],
  positions: {},
  selection: null,
  hiddenTypes: [],
  hiddenRelations: [],
};

/** More than this on one canvas answers no question; the page says so instead. */
export const MOST_MEMBERS = 150;

/** The community that the first picture is about. */
export const EMPHASISED_PROGRAMME = 'programme:cdmz-innovation-community';
