/**
 * Costs of turning one text, the sought one, into another that is given letter by letter: each letter more, less or other costs one, and so do two neighbours swapped.
 * Taking letters back is free, so that texts which begin alike share their work.
 */
export class EditTable {
  readonly #sought: string;
  /** One row for each letter given, one column for each letter sought, and one of each before the first. */
  readonly #costs: Uint8Array;
  readonly #cheapest: number[] = [0];
  readonly #width: number;
  #given = '';

  /** `most` is the number of letters that can be given. */
  constructor(sought: string, most: number) {
    this.#sought = sought;
    this.#width = sought.length + 1;
    this.#costs = new Uint8Array(this.#width * (most + 1)).map((_, at) => at);
  }

  get given(): string {
    return this.#given;
  }

  /** The cost of turning the sought text into the given one. */
  get cost(): number {
    return this.#at(this.#given.length, this.#sought.length);
  }

  /** The least that it can cost, whatever letters follow. */
  get leastCost(): number {
    return this.#cheapest[this.#given.length] ?? 0;
  }

  /** Takes back all letters but the first ones. */
  keep(letters: number): void {
    this.#given = this.#given.slice(0, letters);
  }

  give(letter: string): void {
    const before = this.#given.at(-1);
    this.#given += letter;
    const row = this.#given.length;
    let cheapest = row;
    this.#costs[row * this.#width] = row;
    for (let at = 1; at < this.#width; at += 1) {
      const same = this.#sought[at - 1] === letter;
      let cost = Math.min(this.#at(row - 1, at - 1) + (same ? 0 : 1), this.#at(row - 1, at) + 1, this.#at(row, at - 1) + 1);
      if (at > 1 && this.#sought[at - 2] === letter && this.#sought[at - 1] === before) cost = Math.min(cost, this.#at(row - 2, at - 2) + 1);
      this.#costs[row * this.#width + at] = cost;
      cheapest = Math.min(cheapest, cost);
    }
    this.#cheapest[row] = cheapest;
  }

  #at(row: number, column: number): number {
    return this.#costs[row * this.#width + column] ?? 0;
  }
}
