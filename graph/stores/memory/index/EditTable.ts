/**
 * Costs of turning one text, the sought one, into terms that are read one after the other: each letter more, less or other costs one, and so do two neighbours swapped.
 * What a term shares with the one before at the beginning is not reckoned again.
 */
export class EditTable {
  readonly #sought: string;
  readonly #most: number;
  readonly #width: number;
  /** One row for each letter read, one column for each letter sought, and one of each before the first. */
  readonly #costs: Uint8Array;
  readonly #cheapest: number[] = [0];
  #term = '';
  #read = 0;

  /** `most` is what may be spent. */
  constructor(sought: string, most: number) {
    this.#sought = sought;
    this.#most = most;
    this.#width = sought.length + 1;
    // Of a term that is longer than the sought text by more than may be spent, the letter that makes it so is read, and no other.
    this.#costs = new Uint8Array(this.#width * (this.#width + most + 1)).map((_, at) => at);
  }

  /** Whether nothing that begins with the letters read can be had for what may be spent. */
  get isHopeless(): boolean {
    return (this.#cheapest[this.#read] ?? 0) > this.#most;
  }

  /** The cost of turning the sought text into the letters read. */
  get cost(): number {
    return this.#at(this.#read, this.#sought.length);
  }

  /** Reads a term as far as there is hope; answers how many of its letters that took. */
  read(term: string): number {
    let same = 0;
    while (same < this.#read && term[same] === this.#term[same]) same += 1;
    this.#term = term;
    this.#read = same;
    while (this.#read < term.length && !this.isHopeless) this.#readLetter();
    return this.#read;
  }

  #readLetter(): void {
    const [letter, before] = [this.#term[this.#read], this.#term[this.#read - 1]];
    this.#read += 1;
    const row = this.#read;
    let cheapest = row;
    this.#costs[row * this.#width] = row;
    for (let at = 1; at < this.#width; at += 1) {
      const same = this.#sought[at - 1] === letter;
      let cost = Math.min(this.#at(row - 1, at - 1) + (same ? 0 : 1), this.#at(row - 1, at) + 1, this.#at(row, at - 1) + 1);
      const swapped = at > 1 && row > 1 && this.#sought[at - 2] === letter && this.#sought[at - 1] === before;
      if (swapped) cost = Math.min(cost, this.#at(row - 2, at - 2) + 1);
      this.#costs[row * this.#width + at] = cost;
      cheapest = Math.min(cheapest, cost);
    }
    this.#cheapest[row] = cheapest;
  }

  #at(row: number, column: number): number {
    return this.#costs[row * this.#width + column] ?? 0;
  }
}
