/**
 * Numbers in groups, such as the relations of each entity: all in one typed array, a few bytes for each, where an array or a map for each group would take a multiple.
 */
export class Groups {
  /** Where each group begins in `#numbers`; it ends where the next one begins. */
  readonly #starts: Uint32Array;
  readonly #numbers: Uint32Array;

  /** `putAll` puts every number into its group, in the order in which it is to stand there. It is called twice and has to do the same both times. */
  constructor(groups: number, putAll: (put: (group: number, number: number) => void) => void) {
    const starts = new Uint32Array(groups + 1);
    const move = (group: number, by: number): number => {
      const start = starts[group] ?? 0;
      starts[group] = start + by;
      return start;
    };
    putAll((group) => move(group + 1, 1));
    for (let group = 1; group <= groups; group += 1) move(group, starts[group - 1] ?? 0);
    const numbers = new Uint32Array(starts[groups] ?? 0);
    putAll((group, number) => {
      numbers[move(group, 1)] = number;
    });
    // Each start has moved to where the next group begins.
    this.#starts = starts.copyWithin(1, 0).fill(0, 0, 1);
    this.#numbers = numbers;
  }

  /** The numbers of the groups from one to before another. */
  of(group: number, end = group + 1): Uint32Array {
    return this.#numbers.subarray(this.#starts[group], this.#starts[end]);
  }
}
