import { compareIds, type EntityId, type RelationId } from '../../ontology/ids.ts';
import type { Entity, EntityOf, Relation } from '../../ontology/records.ts';
import type { EntityType, RelationType } from '../../ontology/standard.ts';
import type { Dataset } from '../Dataset.ts';
import { UnknownEntity } from '../errors.ts';
import type { Direction } from '../GraphStore.ts';
import { Adjacency } from './index/Adjacency.ts';
import { firstPlace } from './index/firstPlace.ts';

/** Whether an entity is of this type, for the compiler too. */
export const isOf =
  <T extends EntityType>(type: T) =>
  (entity: Entity): entity is EntityOf<T> =>
    entity.type === type;

/** One relation of an entity with what stands at its other end. */
export interface Tie {
  readonly relation: Relation;
  readonly other: Entity;
}

/** One version of the graph. */
export class MemoryGraph {
  readonly dataset: Dataset;
  readonly #adjacency: Adjacency;

  constructor(dataset: Dataset) {
    this.dataset = dataset;
    this.#adjacency = new Adjacency(dataset);
  }

  find(id: EntityId): Entity | undefined {
    const number = this.#adjacency.numberOf(id);
    return number === undefined ? undefined : this.dataset.entities[number];
  }

  findRelation(id: RelationId): Relation | undefined {
    const { relations } = this.dataset;
    const relation = relations[firstPlace(relations.length, (place) => compareIds(relations[place]?.id ?? '', id) >= 0)];
    return relation?.id === id ? relation : undefined;
  }

  /** An entity that is known to exist, such as the end of a relation. Throws UnknownEntity where it does not. */
  get(id: EntityId): Entity {
    const entity = this.find(id);
    if (entity === undefined) throw new UnknownEntity([id]);
    return entity;
  }

  /** These entities, as given. Throws UnknownEntity, which names all that do not exist. */
  getAll(ids: readonly EntityId[]): readonly Entity[] {
    this.expect({ ids });
    return ids.flatMap((id) => this.find(id) ?? []);
  }

  /** As `getAll`, each once, of one type. */
  getAllOf<T extends EntityType>(type: T, ids: readonly EntityId[]): readonly EntityOf<T>[] {
    this.expect({ ids, type });
    return [...new Set(ids)].flatMap((id) => this.find(id) ?? []).filter(isOf(type));
  }

  /**
   * Throws UnknownEntity, which names all ids that do not exist, in the order given. An entity of another type than the question means is as good as unknown;
   * undefined ids are conditions that were not set.
   */
  expect(...named: readonly { readonly ids: readonly (EntityId | undefined)[]; readonly type?: EntityType }[]): void {
    const unknown = named.flatMap(({ ids, type }) =>
      ids
        .filter((id) => id !== undefined)
        .filter((id) => {
          const found = this.find(id);
          return found === undefined || (type !== undefined && found.type !== type);
        }),
    );
    if (unknown.length > 0) throw new UnknownEntity([...new Set(unknown)]);
  }

  /** Relations of an entity, by id. */
  relationsOf(id: EntityId, direction: Direction, types?: readonly RelationType[]): readonly Relation[] {
    const entity = this.#adjacency.numberOf(id);
    if (entity === undefined) return [];
    if (direction === 'OUT') return this.#relations(this.#adjacency.out(entity), types);
    if (direction === 'IN') return this.#relations(this.#adjacency.in(entity), types);
    return this.#relations(this.#adjacency.both(entity), types);
  }

  /** Every relation of an entity with what stands at its other end, the best connected first. */
  tiesOf(id: EntityId): readonly Tie[] {
    const entity = this.#adjacency.numberOf(id);
    const ties: Tie[] = [];
    if (entity === undefined) return ties;
    this.#adjacency.visitBest(entity, (relation, other) => {
      ties.push(this.#tie(relation, other));
      return true;
    });
    return ties;
  }

  /**
   * What the ties that are followed lead to: of each entity the first `perEntity`, of all together the first `total`, the best connected first. A hub is walked only as
   * far as it takes to find them.
   */
  bestNeighbours(ids: readonly EntityId[], follows: (tie: Tie) => boolean, perEntity: number, total: number): readonly Entity[] {
    const found = new Set<number>();
    for (const entity of ids.flatMap((id) => this.#adjacency.numberOf(id) ?? [])) {
      const own = new Set<number>();
      this.#adjacency.visitBest(entity, (relation, other) => {
        if (follows(this.#tie(relation, other))) own.add(other);
        return own.size < perEntity;
      });
      for (const other of own) found.add(other);
    }
    return this.#adjacency.firstByRank(found, total).flatMap((number) => this.dataset.entities[number] ?? []);
  }

  /** What relations of this type lead to from here (OUT) or come from (IN), as long as it is of this type. */
  next<T extends EntityType>(id: EntityId, relation: RelationType, direction: 'OUT' | 'IN', type: T): readonly EntityOf<T>[] {
    return this.relationsOf(id, direction, [relation])
      .map(({ from, to }) => this.get(direction === 'OUT' ? to : from))
      .filter(isOf(type));
  }

  #tie(relationNumber: number, otherNumber: number): Tie {
    const relation = this.dataset.relations[relationNumber];
    const other = this.dataset.entities[otherNumber];
    if (relation === undefined || other === undefined) throw new RangeError(`there is no relation ${relationNumber} with entity ${otherNumber}`);
    return { relation, other };
  }

  #relations(numbers: Uint32Array, types: readonly RelationType[] | undefined): readonly Relation[] {
    const found: Relation[] = [];
    for (const number of numbers) {
      const relation = this.dataset.relations[number];
      if (relation !== undefined && (types === undefined || types.includes(relation.type))) found.push(relation);
    }
    return found;
  }
}
