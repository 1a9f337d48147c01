import { type Dispatch, useEffect, useReducer, useRef, useState } from 'react';
import { type Action, type Session, sessionReducer, startSession } from './sessionReducer.ts';
import type { View } from './View.ts';
import { decodeView, encodeView } from './viewCodec.ts';

const initial = (): { session: Session; broken: boolean } => {
  const { view, broken } = decodeView(window.location.hash);
  return { session: startSession(view), broken };
};

/** Where things settle and which language is spoken correct the entry in the browser's history; everything else is a step that `back` returns from. */
const sameStep = (before: View, after: View): boolean =>
  before.question === after.question &&
  before.members === after.members &&
  before.selection === after.selection &&
  before.hiddenTypes === after.hiddenTypes &&
  before.hiddenRelations === after.hiddenRelations;

export interface SessionHandle {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
  /** Whether the address made no full sense; the page shows what did. */
  readonly broken: boolean;
  readonly forgive: () => void;
}

/** The session, kept in step with the address in both directions. */
export const useSession = (): SessionHandle => {
  const [start] = useState(initial);
  const [session, dispatch] = useReducer(sessionReducer, start.session);
  const [broken, setBroken] = useState(start.broken);
  const shown = useRef(start.session.view);

  useEffect(() => {
    const fragment = `#${encodeView(session.view)}`;
    if (fragment !== window.location.hash) {
      if (sameStep(shown.current, session.view)) window.history.replaceState(null, '', fragment);
      else window.history.pushState(null, '', fragment);
    }
    shown.current = session.view;
  }, [session.view]);

  useEffect(() => {
    const visit = () => {
      if (window.location.hash === `#${encodeView(shown.current)}`) return;
      const { view, broken: faulty } = decodeView(window.location.hash);
      shown.current = view;
      setBroken(faulty);
      dispatch({ type: 'visit', view });
    };
    window.addEventListener('popstate', visit);
    return () => window.removeEventListener('popstate', visit);
  }, []);

  return { session, dispatch, broken, forgive: () => setBroken(false) };
};
