import { setTimeout } from 'node:timers/promises';
import { StoreTimeout, StoreUnavailable } from '../../graph/stores/errors.ts';
import type { GraphStore } from '../../graph/stores/GraphStore.ts';

/** Whoever asks for readiness asks again soon and gives up early: the answer comes in 3 s, whatever the database does. */
const PATIENCE_MS = 2_500;

const NO_ANSWER = 'the database does not answer';

export type Readiness = { readonly ready: true; readonly version: string } | { readonly ready: false; readonly reason: string };

const afterPatience = (): { over: Promise<never>; end: () => void } => {
  const ended = new AbortController();
  const over = setTimeout(PATIENCE_MS, undefined, { signal: ended.signal }).then(() => {
    throw new StoreUnavailable(NO_ANSWER);
  });
  return { over, end: () => ended.abort() };
};

const reasonOf = (error: unknown): string => {
  if (error instanceof StoreUnavailable) return error.reason;
  // The store's own patience may end a moment before ours.
  return error instanceof StoreTimeout ? NO_ANSWER : 'the graph cannot be read';
};

/** Whether the store could answer now, and in time. The reason names no address. */
export const readiness = async (store: GraphStore): Promise<Readiness> => {
  const { over, end } = afterPatience();
  try {
    return { ready: true, version: await Promise.race([store.ready({ timeoutMs: PATIENCE_MS }), over]) };
  } catch (error) {
    return { ready: false, reason: reasonOf(error) };
  } finally {
    end();
  }
};
