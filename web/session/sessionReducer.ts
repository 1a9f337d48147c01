import type { EntityType, RelationType } from '../../graph/ontology/standard.ts';
import type { Language } from '../../graph/ontology/text.ts';
import { FIRST_SIGHT, MOST_MEMBERS, type Point, type Question, type View } from './View.ts';

/** The view now, and the ones that undo and redo lead to. */
export interface Session {
  readonly past: readonly View[];
  readonly view: View;
  readonly future: readonly View[];
}

export type Action =
  /** Ask another question; its canvas starts afresh. */
  | { readonly type: 'ask'; readonly question: Question }
  /** Start exploring at these, on an empty canvas. */
  | { readonly type: 'open'; readonly ids: readonly string[]; readonly selection: string | null }
  /** Add to what stands on the canvas (`standing`, with its places), which becomes an exploration where it was not one. */
  | {
      readonly type: 'add';
      readonly ids: readonly string[];
      readonly standing: readonly (readonly [string, Point])[];
      readonly selection?: string | null;
    }
  | { readonly type: 'remove'; readonly ids: readonly string[]; readonly standing: readonly (readonly [string, Point])[] }
  /** What a layout found for the members that had no place: not a step of its own. */
  | { readonly type: 'settle'; readonly positions: Readonly<Record<string, Point>> }
  | { readonly type: 'move'; readonly positions: Readonly<Record<string, Point>> }
  | { readonly type: 'rearrange' }
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'toggleType'; readonly entityType: EntityType }
  | { readonly type: 'toggleRelation'; readonly relationType: RelationType }
  | { readonly type: 'showAll' }
  | { readonly type: 'speak'; readonly language: Language }
  /** The address changed by itself (back, forward, a pasted link). */
  | { readonly type: 'visit'; readonly view: View }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** Undo reaches this far; nobody remembers more. */
const LONGEST_PAST = 100;

export const startSession = (view: View = FIRST_SIGHT): Session => ({ past: [], view, future: [] });

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
const roundedAll = (positions: Readonly<Record<string, Point>>) => Object.fromEntries(Object.entries(positions).map(([id, point]) => [id, rounded(point)]));
const toggled = <T>(values: readonly T[], value: T): readonly T[] => (values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
const union = (left: readonly string[], right: readonly string[]) => [...new Set([...left, ...right])];

const explored = (view: View, members: readonly string[], positions: Readonly<Record<string, Point>>): View => ({
  ...view,
  question: { kind: 'EXPLORE' },
  members,
  positions: Object.fromEntries(Object.entries(roundedAll(positions)).filter(([id]) => members.includes(id))),
});

/** The next view, or the same object where nothing changes. */
const step = (view: View, action: Exclude<Action, { type: 'undo' | 'redo' }>): View => {
  switch (action.type) {
    case 'ask':
      return { ...view, question: action.question, members: [], positions: {}, selection: null, hiddenTypes: [], hiddenRelations: [] };
    case 'open':
      return { ...explored(view, union([], action.ids).slice(0, MOST_MEMBERS), {}), selection: action.selection, hiddenTypes: [], hiddenRelations: [] };
    case 'add': {
      const standing = view.question.kind === 'EXPLORE' ? view.members : action.standing.map(([id]) => id);
      const members = union(standing, action.ids).slice(0, MOST_MEMBERS);
      const next = explored(view, members, { ...Object.fromEntries(action.standing), ...view.positions });
      return action.selection === undefined ? next : { ...next, selection: action.selection };
    }
    case 'remove': {
      const standing = view.question.kind === 'EXPLORE' ? view.members : action.standing.map(([id]) => id);
      const members = standing.filter((id) => !action.ids.includes(id));
      const touches = (selection: string) => action.ids.some((id) => selection === id || selection.split('.').includes(id));
      const selection = view.selection !== null && touches(view.selection) ? null : view.selection;
      return { ...explored(view, members, { ...Object.fromEntries(action.standing), ...view.positions }), selection };
    }
    case 'settle':
    case 'move':
      return { ...view, positions: { ...view.positions, ...roundedAll(action.positions) } };
    case 'rearrange':
      return { ...view, positions: {} };
    case 'select':
      return view.selection === action.id ? view : { ...view, selection: action.id };
    case 'toggleType':
      return { ...view, hiddenTypes: toggled(view.hiddenTypes, action.entityType) };
    case 'toggleRelation':
      return { ...view, hiddenRelations: toggled(view.hiddenRelations, action.relationType) };
    case 'showAll':
      return { ...view, hiddenTypes: [], hiddenRelations: [] };
    case 'speak':
      return { ...view, language: action.language };
    case 'visit':
      return action.view;
  }
};

/** Steps that change what is looked at, not what there is: undo passes over them. */
const QUIET: ReadonlySet<Action['type']> = new Set(['settle', 'select', 'speak']);

const withLanguage = (view: View, { language }: View): View => ({ ...view, language });

/** One step of the session; pure. */
export const sessionReducer = (session: Session, action: Action): Session => {
  const { past, view, future } = session;
  if (action.type === 'undo') {
    const last = past.at(-1);
    return last === undefined ? session : { past: past.slice(0, -1), view: withLanguage(last, view), future: [view, ...future] };
  }
  if (action.type === 'redo') {
    const [next, ...rest] = future;
    return next === undefined ? session : { past: [...past, view], view: withLanguage(next, view), future: rest };
  }
  const next = step(view, action);
  if (next === view) return session;
  if (QUIET.has(action.type)) return { past, view: next, future };
  return { past: [...past, view].slice(-LONGEST_PAST), view: next, future: [] };
};
