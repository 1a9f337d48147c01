import type DataLoader from 'dataloader';
import type { EntityId, RelationId } from '../../graph/ontology/ids.ts';
import type { Entity, Relation } from '../../graph/ontology/records.ts';
import type { EntityType, RelationType } from '../../graph/ontology/standard.ts';
import type { CitedQuery, GraphReader, Page, RelatedQuery, RelationsOfQuery } from '../../graph/stores/GraphStore.ts';
import type { TraversalName } from '../../graph/stores/traversals.ts';
import { batchedQuestion } from './batchedQuestion.ts';

type PageLoader<T, Query> = (query: Query) => DataLoader<EntityId, Page<T> | null>;

/** The batched questions of one operation. Same arguments at one nesting level become one call to the store, whatever the number of parents. */
export interface Loaders {
  readonly entity: DataLoader<EntityId, Entity | null>;
  readonly relation: DataLoader<RelationId, Relation | null>;
  readonly relationsOf: PageLoader<Relation, RelationsOfQuery>;
  readonly related: PageLoader<Entity, { readonly traversal: TraversalName; readonly query: RelatedQuery }>;
  readonly citedEntities: PageLoader<Entity, CitedQuery<EntityType>>;
  readonly citedRelations: PageLoader<Relation, CitedQuery<RelationType>>;
  /** Remembers entities that another question has brought, so that nobody asks for them again. */
  remember(entities: Iterable<Entity>): void;
  /** A remembered entity, at once: an answer has thousands of references, and a promise for each would cost more than all else. */
  remembered(id: EntityId): Entity | undefined;
}

/** Loaders over one reader, for one execution of one operation. */
export const createLoaders = (reader: GraphReader): Loaders => {
  const known = new Map<EntityId, Entity>();
  const remember = (entities: Iterable<Entity>) => {
    for (const found of entities) known.set(found.id, found);
  };
  const entity = batchedQuestion<EntityId, null, Entity>(async (ids) => {
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length > 0) remember((await reader.entities(missing)).values());
    return known;
  })(null);
  const remembering = async (asked: Promise<ReadonlyMap<EntityId, Page<Entity>>>) => {
    const pages = await asked;
    for (const page of pages.values()) remember(page.items);
    return pages;
  };
  return {
    entity,
    relation: batchedQuestion<RelationId, null, Relation>((ids) => reader.relations(ids))(null),
    relationsOf: batchedQuestion<EntityId, RelationsOfQuery, Page<Relation>>((ids, query) => reader.relationsOf(ids, query)),
    related: batchedQuestion<EntityId, { traversal: TraversalName; query: RelatedQuery }, Page<Entity>>((ids, { traversal, query }) =>
      remembering(reader.related(ids, traversal, query)),
    ),
    citedEntities: batchedQuestion<EntityId, CitedQuery<EntityType>, Page<Entity>>((ids, query) => remembering(reader.citedEntities(ids, query))),
    citedRelations: batchedQuestion<EntityId, CitedQuery<RelationType>, Page<Relation>>((ids, query) => reader.citedRelations(ids, query)),
    remember,
    remembered: (id) => known.get(id),
  };
};
