import { createContext, type Dispatch, useContext } from 'react';
import type { Archive } from '../data/operations/archiveQuery.ts';
import type { Action } from '../session/sessionReducer.ts';
import type { View } from '../session/View.ts';

/** What every panel may know and do. */
export interface Desk {
  readonly view: View;
  readonly dispatch: Dispatch<Action>;
  readonly archive: Archive | null;
  /** Ids that are on the canvas now. */
  readonly standing: ReadonlySet<string>;
  readonly hovered: string | null;
  readonly hover: (id: string | null) => void;
  /** Selects; what is not on the canvas is put there first. */
  readonly choose: (id: string) => void;
  /** Adds the neighbours of an entity, or what a bundle stands for. */
  readonly expand: (id: string) => void;
  /** Puts an entity with its neighbours on the canvas. */
  readonly open: (id: string) => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk that this panel lies on. Throws outside of one: a programming error. */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a panel needs a desk');
  return desk;
};
