/** Which of the numbers below `size` were met since the last `begin`: a set that is emptied at once, however often. */
export class Marks {
  readonly #rounds: Uint32Array;
  #round = 1;

  constructor(size: number) {
    this.#rounds = new Uint32Array(size);
  }

  begin(): void {
    this.#round += 1;
  }

  /** Whether it was not there yet. */
  add(number: number): boolean {
    if (this.#rounds[number] === this.#round) return false;
    this.#rounds[number] = this.#round;
    return true;
  }
}
