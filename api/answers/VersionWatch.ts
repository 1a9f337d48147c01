import type { GraphStore } from '../../graph/stores/GraphStore.ts';

/** How often to look: with the time of a look itself, an ingest is known everywhere within a second. */
const LOOK_MS = 400;
/** What was seen longer ago than this counts for nothing: the database may have been replaced or gone since. */
const FRESH_MS = 1_000;

/** Knows which version of the graph a store has now, without asking it for every request. */
export interface VersionWatch {
  /** The version; null where that is not known for certain, so that nothing may be answered from memory. */
  current(): string | null;
  /** Calls back with each version that was not the one before, the first included: at once where it is known already. */
  onChange(listener: (version: string) => void): void;
  /** The store turned out to have another version: nothing is known until it was looked at again, which happens at once. */
  doubt(): void;
  stop(): void;
}

/** Looks at the store's version again and again, from now on. */
export const watchVersion = (store: GraphStore): VersionWatch => {
  const listeners: ((version: string) => void)[] = [];
  let seen: { readonly version: string; readonly at: number } | null = null;
  let last: string | null = null;
  let looking = false;
  let doubts = 0;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    const at = performance.now();
    const begunWith = doubts;
    try {
      const version = await store.version({ timeoutMs: FRESH_MS });
      // What came before the doubt does not answer it.
      if (doubts !== begunWith) return;
      if (version !== last) for (const listener of listeners) listener(version);
      last = version;
      seen = { version, at };
    } catch {
      // The store tells whoever asks it next; here it only means that nothing is known.
      seen = null;
    } finally {
      looking = false;
    }
  };
  void look();
  const timer = setInterval(look, LOOK_MS).unref();
  return {
    current: () => (seen !== null && performance.now() - seen.at <= FRESH_MS ? seen.version : null),
    onChange: (listener) => {
      listeners.push(listener);
      if (last !== null) listener(last);
    },
    doubt: () => {
      doubts += 1;
      seen = null;
      void look();
    },
    stop: () => clearInterval(timer),
  };
};
