import { type Dispatch, useEffect } from 'react';
import type { Action } from '../session/sessionReducer.ts';

/** Ctrl or ⌘ with Z undoes, with Shift it redoes; where text is being typed the keys are the text's. */
export const useUndoKeys = (dispatch: Dispatch<Action>): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      dispatch({ type: event.shiftKey ? 'redo' : 'undo' });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [dispatch]);
};
