import { MultiDirectedGraph } from 'graphology';
import type { EntityId, RelationId } from '../../ontology/ids.ts';
import type { Entity, EntityOf, Relation } from '../../ontology/records.ts';
import type { EntityType, RelationType } from '../../ontology/standard.ts';
import type { Dataset } from '../Dataset.ts';
import { UnknownEntity } from '../errors.ts';
import type { Direction } from '../GraphStore.ts';

/** Whether an entity is of this type, for the compiler too. */
export const isOf =
  <T extends EntityType>(type: T) =>
  (entity: Entity): entity is EntityOf<T> =>
    entity.type === type;

/** One version of the graph: entities are the nodes' attributes, relations the edges'. */
export class MemoryGraph {
  readonly dataset: Dataset;
  readonly #graph = new MultiDirectedGraph<Entity, Relation>();

  constructor(dataset: Dataset) {
    this.dataset = dataset;
    for (const entity of dataset.entities) this.#graph.addNode(entity.id, entity);
    for (const relation of dataset.relations) this.#graph.addDirectedEdgeWithKey(relation.id, relation.from, relation.to, relation);
  }

  find(id: EntityId): Entity | undefined {
    return this.#graph.hasNode(id) ? this.#graph.getNodeAttributes(id) : undefined;
  }

  findRelation(id: RelationId): Relation | undefined {
    return this.#graph.hasEdge(id) ? this.#graph.getEdgeAttributes(id) : undefined;
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

  /** Relations of an entity, in no order that answers may rely on. */
  relationsOf(id: EntityId, direction: Direction, types?: readonly RelationType[]): readonly Relation[] {
    const found: Relation[] = [];
    const keep = (_: string, relation: Relation): void => {
      if (types === undefined || types.includes(relation.type)) found.push(relation);
    };
    if (direction !== 'IN') this.#graph.forEachOutboundEdge(id, keep);
    if (direction !== 'OUT') this.#graph.forEachInboundEdge(id, keep);
    return found;
  }

  /** Relations between two entities, either way, without walking all that either has. */
  relationsBetween(a: EntityId, b: EntityId): readonly Relation[] {
    return this.#graph.mapEdges(a, b, (_, relation) => relation);
  }

  /** What relations of this type lead to from here (OUT) or come from (IN), as long as it is of one of these types. */
  next<T extends EntityType>(id: EntityId, relation: RelationType, direction: 'OUT' | 'IN', type: T): readonly EntityOf<T>[] {
    return this.relationsOf(id, direction, [relation])
      .map(({ from, to }) => this.get(direction === 'OUT' ? to : from))
      .filter(isOf(type));
  }
}
