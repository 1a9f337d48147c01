import { StoreTimeout } from '../../errors.ts';
import type { ReaderOptions } from '../../GraphStore.ts';

/** What is left of the time of one request. */
export class Deadline {
  readonly signal: AbortSignal | undefined;
  readonly #end: number;

  constructor({ timeoutMs, signal }: ReaderOptions) {
    this.signal = signal;
    this.#end = performance.now() + timeoutMs;
  }

  /** Milliseconds that are left, more than 0. Throws StoreTimeout when the time is over or the client is gone. */
  check(): number {
    if (this.signal?.aborted) throw new StoreTimeout('the client went away');
    const left = this.#end - performance.now();
    if (left <= 0) throw new StoreTimeout('the time of the request is over');
    return left;
  }
}
