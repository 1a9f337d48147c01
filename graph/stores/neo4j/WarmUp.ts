/**
 * Has a database that has just started plan the usual questions before anybody waits for them: a first plan takes up to a second there, and a hundred of them at once take
 * longer than a request may. Later plans take milliseconds, and plans are kept.
 */
export class WarmUp {
  readonly #plan: () => Promise<void>;
  #run: { readonly ended: boolean } | null = null;

  /** `plan` puts the questions; it rejects where the database went away. */
  constructor(plan: () => Promise<void>) {
    this.#plan = plan;
  }

  get isDone(): boolean {
    return this.#run?.ended ?? false;
  }

  /** Begins unless it has begun already. */
  begin(): void {
    if (this.#run !== null) return;
    const run = { ended: false };
    this.#run = run;
    this.#plan().then(
      () => {
        run.ended = true;
      },
      () => {
        if (this.#run === run) this.#run = null;
      },
    );
  }

  /** The database went away: the one that comes back has forgotten its plans. */
  forget(): void {
    this.#run = null;
  }
}
