import type { EntityId } from '../../../ontology/ids.ts';
import type { Entity, Relation } from '../../../ontology/records.ts';
import type { EntityType, RelationType } from '../../../ontology/standard.ts';
import { compareReached } from '../../neighbourhood.ts';
import type { MemoryGraph } from '../MemoryGraph.ts';

/** One relation of an entity with what stands at its other end. */
export interface Tie {
  readonly relation: Relation;
  readonly other: Entity;
}

/** Which ties a question may follow. */
export interface TieFilter {
  readonly types?: readonly EntityType[] | undefined;
  readonly relationTypes?: readonly RelationType[] | undefined;
}

/** Degree from which on sorting at each question would be felt; there are few such hubs, so their order is kept. */
const HUB_DEGREE = 500;

/** The ties of an entity, those to the best connected first. */
export class NeighbourIndex {
  readonly #graph: MemoryGraph;
  readonly #hubs: ReadonlyMap<EntityId, readonly Relation[]>;

  constructor(graph: MemoryGraph) {
    this.#graph = graph;
    const hubs = graph.dataset.entities.filter(({ degree }) => degree >= HUB_DEGREE);
    this.#hubs = new Map(hubs.map(({ id }) => [id, this.#sorted(id).map(({ relation }) => relation)]));
  }

  /** The ties of an entity that the filter lets be followed, one by one, so that a hub need not be walked to its end. */
  *of(id: EntityId, { types, relationTypes }: TieFilter): Generator<Tie> {
    for (const tie of this.#all(id)) {
      if (relationTypes !== undefined && !relationTypes.includes(tie.relation.type)) continue;
      if (types === undefined || types.includes(tie.other.type)) yield tie;
    }
  }

  *#all(id: EntityId): Generator<Tie> {
    const hub = this.#hubs.get(id);
    if (hub === undefined) yield* this.#sorted(id);
    else for (const relation of hub) yield this.#tie(id, relation);
  }

  #tie(id: EntityId, relation: Relation): Tie {
    return { relation, other: this.#graph.get(relation.from === id ? relation.to : relation.from) };
  }

  #sorted(id: EntityId): readonly Tie[] {
    return this.#graph
      .relationsOf(id, 'BOTH')
      .map((relation) => this.#tie(id, relation))
      .sort((a, b) => compareReached(a.other, b.other));
  }
}
