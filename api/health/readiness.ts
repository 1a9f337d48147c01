import { setTimeout } from 'node:timers/promises';
import { StoreUnavailable } from '../../graph/stores/errors.ts';
import type { GraphStore } from '../../graph/stores/GraphStore.ts';

/** Whoever asks for readiness asks again soon and gives up early: the answer comes in 3 s, whatever the database does. */
const PATIENCE_MS = 2_500;

export type Readiness = { readonly ready: true; readonly version: string } | { readonly ready: false; readonly reason: string };

const afterPatience = (): { over: Promise<never>; end: () => void } => {
  const ended = new AbortController();
  const over = setTimeout(PATIENCE_MS, undefined, { signal: ended.signal }).then(() => {
    throw new StoreUnavailable('the database does not answer');
  });
  return { over, end: () => ended.abort() };
};

/** Whether the store could answer now, and in time. The reason names no address. */
export const readiness = async (store: GraphStore): Promise<Readiness> => {
  const { over, end } = afterPatience();
  try {
    return { ready: true, version: await Promise.race([store.ready({ timeoutMs: PATIENCE_MS }), over]) };
  } catch (error) {
    return { ready: false, reason: error instanceof StoreUnavailable ? error.reason : 'the graph cannot be read' };
  } finally {
    end();
  }
};
