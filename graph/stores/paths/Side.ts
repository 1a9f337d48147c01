import type { EntityId } from '../../ontology/ids.ts';
import type { Exploration } from './Exploration.ts';

/** One of the two searches that meet: what can be reached from one end without passing the other. */
export class Side {
  readonly #exploration: Exploration;
  readonly #seen: Set<EntityId>;
  #frontier: readonly EntityId[];

  constructor(exploration: Exploration, start: EntityId, otherEnd: EntityId) {
    this.#exploration = exploration;
    this.#seen = new Set([start, otherEnd]);
    this.#frontier = [start];
  }

  /** Relations to read for one step more; 0 where there is nothing left. */
  get cost(): number {
    return this.#exploration.costOf(this.#frontier);
  }

  /** Takes one step more. */
  async advance(): Promise<void> {
    await this.#exploration.explore(this.#frontier);
    const next: EntityId[] = [];
    for (const id of this.#frontier) {
      for (const neighbour of this.#exploration.linksOf(id).keys()) {
        if (this.#seen.has(neighbour)) continue;
        this.#seen.add(neighbour);
        next.push(neighbour);
      }
    }
    this.#frontier = next;
  }
}
