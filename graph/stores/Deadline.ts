import { setMaxListeners } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { StoreTimeout } from './errors.ts';
import type { ReaderOptions } from './GraphStore.ts';

/** What is left of the time of one request. */
export class Deadline {
  readonly signal: AbortSignal | undefined;
  readonly #end: number;

  constructor({ timeoutMs, signal }: ReaderOptions) {
    this.signal = signal;
    // A request may have dozens of questions under way at once, and each listens.
    if (signal !== undefined) setMaxListeners(0, signal);
    this.#end = performance.now() + timeoutMs;
  }

  /** Milliseconds that are left, more than 0. Throws StoreTimeout when the time is over or the client is gone. */
  check(): number {
    if (this.signal?.aborted) throw new StoreTimeout('the client went away');
    const left = this.#end - performance.now();
    if (left <= 0) throw new StoreTimeout('the time of the request is over');
    return left;
  }

  /** Lets other requests have their turn, then checks. */
  async pause(): Promise<void> {
    await setImmediate();
    this.check();
  }
}
