import type { EntityId } from '../../../ontology/ids.ts';
import type { Dataset } from '../../Dataset.ts';
import { Groups } from '../../Groups.ts';
import { compareReached } from '../../neighbourhood.ts';

/**
 * Which relations each entity has, all by their numbers: their places in the dataset, so that the order of numbers is that of ids. Half a million relations take 16 MB; as
 * a graphology graph they took 140, and more than 512 with everything else that the store holds.
 */
export class Adjacency {
  readonly #numbers: ReadonlyMap<EntityId, number>;
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  readonly #out: Groups;
  readonly #in: Groups;
  /** As `#out` and `#in` together, but in the order of the ranks at the other end. */
  readonly #best: Groups;
  /** Entities by rank, and the rank of each: 0 is the best connected. */
  readonly #ranked: Uint32Array;
  readonly #ranks: Uint32Array;

  /** Throws a RangeError where a relation names no entity: a programming error, since datasets are checked first. */
  constructor({ entities, relations }: Dataset) {
    this.#numbers = new Map(entities.map(({ id }, number) => [id, number]));
    this.#from = Uint32Array.from(relations, ({ from }) => this.#endNumber(from));
    this.#to = Uint32Array.from(relations, ({ to }) => this.#endNumber(to));
    this.#out = new Groups(entities.length, (put) => this.#from.forEach(put));
    this.#in = new Groups(entities.length, (put) => this.#to.forEach(put));
    const byRank = entities.map(({ id, degree }, number) => ({ id, degree, number })).sort(compareReached);
    this.#ranked = Uint32Array.from(byRank, ({ number }) => number);
    this.#ranks = new Uint32Array(entities.length);
    for (const [rank, entity] of this.#ranked.entries()) this.#ranks[entity] = rank;
    this.#best = new Groups(entities.length, (put) => {
      for (const other of this.#ranked) {
        for (const relation of this.#out.of(other)) put(this.#to[relation] ?? 0, relation);
        for (const relation of this.#in.of(other)) put(this.#from[relation] ?? 0, relation);
      }
    });
  }

  numberOf(id: EntityId): number | undefined {
    return this.#numbers.get(id);
  }

  /** Relations that lead from an entity, by number. */
  out(entity: number): Uint32Array {
    return this.#out.of(entity);
  }

  /** Relations that lead to an entity, by number. */
  in(entity: number): Uint32Array {
    return this.#in.of(entity);
  }

  /** Relations of an entity in either direction, by number. */
  both(entity: number): Uint32Array {
    return this.#best.of(entity).slice().sort();
  }

  /** Each relation of an entity with what stands at its other end, the best connected first; stops when `visit` answers false. */
  visitBest(entity: number, visit: (relation: number, other: number) => boolean): void {
    for (const relation of this.#best.of(entity)) {
      const from = this.#from[relation] ?? 0;
      if (!visit(relation, from === entity ? (this.#to[relation] ?? 0) : from)) return;
    }
  }

  /** The first of these entities, each once, the best connected first. */
  firstByRank(entities: Iterable<number>, most: number): readonly number[] {
    const ranks = Uint32Array.from(new Set(entities), (entity) => this.#ranks[entity] ?? 0).sort();
    return Array.from(ranks.subarray(0, most), (rank) => this.#ranked[rank] ?? 0);
  }

  #endNumber(id: EntityId): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new RangeError(`a relation names ${id}, which is no entity`);
    return number;
  }
}
