import type { GraphReader } from '../../graph/stores/GraphStore.ts';

/** A reader for one question. */
export type NewReader = () => GraphReader;

/** Longer than any answer takes on a slow machine; what hangs fails all the same. */
export const TIMEOUT_MS = 30_000;
