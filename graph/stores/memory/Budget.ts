import { setImmediate } from 'node:timers/promises';
import { StoreTimeout } from '../errors.ts';
import type { ReaderOptions } from '../GraphStore.ts';

/** What is left of the time of one request. */
export class Budget {
  readonly #end: number;
  readonly #signal: AbortSignal | undefined;

  constructor({ timeoutMs, signal }: ReaderOptions) {
    this.#end = performance.now() + timeoutMs;
    this.#signal = signal;
  }

  /** Throws StoreTimeout when the time is over or the client is gone. */
  check(): void {
    if (this.#signal?.aborted) throw new StoreTimeout('the client went away');
    if (performance.now() > this.#end) throw new StoreTimeout('the time of the request is over');
  }

  /** Lets other requests have their turn, then checks. */
  async pause(): Promise<void> {
    await setImmediate();
    this.check();
  }
}
