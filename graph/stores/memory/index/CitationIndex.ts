import type { EntityId } from '../../../ontology/ids.ts';
import type { Citation, Entity, Relation } from '../../../ontology/records.ts';
import type { Dataset } from '../../Dataset.ts';

interface Cited {
  readonly citations: readonly Citation[];
}

const byDocument = <T extends Cited>(cited: readonly T[]): ReadonlyMap<EntityId, readonly T[]> => {
  const found = new Map<EntityId, T[]>();
  for (const item of cited) {
    for (const document of new Set(item.citations.map((citation) => citation.document))) {
      const items = found.get(document) ?? [];
      items.push(item);
      found.set(document, items);
    }
  }
  return found;
};

/** What each document cites. */
export class CitationIndex {
  readonly #entities: ReadonlyMap<EntityId, readonly Entity[]>;
  readonly #relations: ReadonlyMap<EntityId, readonly Relation[]>;

  constructor({ entities, relations }: Dataset) {
    this.#entities = byDocument(entities);
    this.#relations = byDocument(relations);
  }

  /** Entities that this document cites, by id. */
  entities(document: EntityId): readonly Entity[] {
    return this.#entities.get(document) ?? [];
  }

  /** Relations that this document cites, by id. */
  relations(document: EntityId): readonly Relation[] {
    return this.#relations.get(document) ?? [];
  }
}
