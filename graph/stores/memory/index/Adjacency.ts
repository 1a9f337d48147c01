import type { EntityId } from '../../../ontology/ids.ts';
import type { Dataset } from '../../Dataset.ts';
import { compareReached } from '../../neighbourhood.ts';
import { Groups } from './Groups.ts';

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
  readonly #best: Groups;

  /** Throws a RangeError where a relation names no entity: a programming error, since datasets are checked first. */
  constructor({ entities, relations }: Dataset) {
    this.#numbers = new Map(entities.map(({ id }, number) => [id, number]));
    this.#from = Uint32Array.from(relations, ({ from }) => this.#endNumber(from));
    this.#to = Uint32Array.from(relations, ({ to }) => this.#endNumber(to));
    this.#out = new Groups(entities.length, (put) => this.#from.forEach(put));
    this.#in = new Groups(entities.length, (put) => this.#to.forEach(put));
    const bestFirst = entities.map(({ id, degree }, number) => ({ id, degree, number })).sort(compareReached);
    this.#best = new Groups(entities.length, (put) => {
      for (const { number: other } of bestFirst) {
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

  /** Relations of an entity, those with the best connected first: which these are was worked out once, so that a hub is not sorted at each question. */
  best(entity: number): Uint32Array {
    return this.#best.of(entity);
  }

  /** The entity at the other end of a relation. */
  other(relation: number, entity: number): number {
    const from = this.#from[relation] ?? 0;
    return from === entity ? (this.#to[relation] ?? 0) : from;
  }

  #endNumber(id: EntityId): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new RangeError(`a relation names ${id}, which is no entity`);
    return number;
  }
}
