import type { EntityId, RelationId } from '../../ontology/ids.ts';
import type { Reached } from '../neighbourhood.ts';

/** One permitted relation, seen from the entity that was asked about, whichever way it points. */
export interface Step {
  readonly from: EntityId;
  readonly relation: RelationId;
  readonly to: EntityId;
  /** Degree of `to`: of all its relations, whatever the question asks for. */
  readonly degree: number;
}

/**
 * All permitted steps from each of these entities: by a relation of the asked types, to one of the two ends or to an entity that may lie between: of the asked types, and
 * with more than this relation. Leaving out the leaves of hubs keeps the walk short.
 */
export type StepsFrom = (ids: readonly EntityId[]) => Promise<readonly Step[]>;

/** Relations to each neighbour that is known so far. */
export type Links = ReadonlyMap<EntityId, readonly RelationId[]>;

/** The part of the graph that was looked at for one question. */
export class Exploration {
  readonly #stepsFrom: StepsFrom;
  readonly #explored = new Set<EntityId>();
  readonly #degrees: Map<EntityId, number>;
  readonly #links = new Map<EntityId, Map<EntityId, RelationId[]>>();

  constructor(stepsFrom: StepsFrom, ends: readonly Reached[]) {
    this.#stepsFrom = stepsFrom;
    this.#degrees = new Map(ends.map(({ id, degree }) => [id, degree]));
  }

  linksOf(id: EntityId): Links {
    return this.#links.get(id) ?? new Map();
  }

  /** How many relations would be read to explore these; 0 for those that are explored. */
  costOf(ids: readonly EntityId[]): number {
    return ids.reduce((sum, id) => sum + (this.#explored.has(id) ? 0 : (this.#degrees.get(id) ?? 0)), 0);
  }

  /** Learns every link of these entities. */
  async explore(ids: readonly EntityId[]): Promise<void> {
    const unknown = ids.filter((id) => !this.#explored.has(id));
    if (unknown.length === 0) return;
    for (const id of unknown) {
      this.#explored.add(id);
      // What others told of its links comes again, and is not all of them.
      this.#links.delete(id);
    }
    for (const { from, relation, to, degree } of await this.#stepsFrom(unknown)) {
      this.#degrees.set(to, degree);
      this.#link(from, relation, to);
      if (!this.#explored.has(to)) this.#link(to, relation, from);
    }
  }

  #link(from: EntityId, relation: RelationId, to: EntityId): void {
    const links = this.#links.get(from);
    const relations = links?.get(to);
    if (relations !== undefined) relations.push(relation);
    else if (links !== undefined) links.set(to, [relation]);
    else this.#links.set(from, new Map([[to, [relation]]]));
  }
}
