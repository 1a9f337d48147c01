import type { EntityId } from '../../../ontology/ids.ts';
import type { Citation, Entity, Relation } from '../../../ontology/records.ts';
import type { EntityType, RelationType } from '../../../ontology/standard.ts';
import type { CitedQuery, Page, RelationQuery, RelationsOfQuery } from '../../GraphStore.ts';
import { BY_ID } from '../../order.ts';
import { pageOf } from '../../pageOf.ts';
import type { LoadedGraph } from '../loadGraph.ts';
import { isAsked } from './meets.ts';

/** Relations of each of these entities; ids that do not exist are left out. */
export const relationsOf = ({ graph }: LoadedGraph, ids: readonly EntityId[], query: RelationsOfQuery): ReadonlyMap<EntityId, Page<Relation>> => {
  const known = ids.filter((id) => graph.find(id) !== undefined);
  return new Map(known.map((id) => [id, pageOf(graph.relationsOf(id, query.direction, query.types), BY_ID, query.page)]));
};

/** All relations that meet the conditions, by id. Throws UnknownEntity for what a condition names and does not exist. */
export const findRelations = ({ graph, citations }: LoadedGraph, { types, from, to, document, page }: RelationQuery): Page<Relation> => {
  graph.expect({ ids: [from, to] }, { ids: [document], type: 'DOCUMENT' });
  const cited = document === undefined ? undefined : new Set(citations.relations(document));
  const all = (): readonly Relation[] => {
    if (from !== undefined) return graph.relationsOf(from, 'OUT');
    if (to !== undefined) return graph.relationsOf(to, 'IN');
    return cited === undefined ? graph.dataset.relations : [...cited];
  };
  const found = all().filter((relation) => isAsked(types, relation.type) && (to === undefined || relation.to === to) && (cited?.has(relation) ?? true));
  return pageOf(found, BY_ID, page);
};

interface Cited<T> {
  readonly id: string;
  readonly type: T;
  readonly citations: readonly Citation[];
}

const citedBy = <T extends EntityType | RelationType, I extends Cited<T>>(
  { graph }: LoadedGraph,
  documents: readonly EntityId[],
  { types, article, page }: CitedQuery<T>,
  itemsOf: (document: EntityId) => readonly I[],
): ReadonlyMap<EntityId, Page<I>> => {
  const known = documents.filter((id) => graph.find(id) !== undefined);
  const isCited = (document: EntityId, { citations }: I): boolean =>
    article === undefined || citations.some((citation) => citation.document === document && citation.article === article);
  return new Map(
    known.map((document) => [
      document,
      pageOf(
        itemsOf(document).filter((item) => isAsked(types, item.type) && isCited(document, item)),
        BY_ID,
        page,
      ),
    ]),
  );
};

/** Entities that each of these documents cites; ids that do not exist are left out. */
export const citedEntities = (loaded: LoadedGraph, documents: readonly EntityId[], query: CitedQuery<EntityType>): ReadonlyMap<EntityId, Page<Entity>> =>
  citedBy<EntityType, Entity>(loaded, documents, query, (document) => loaded.citations.entities(document));

/** Relations that each of these documents cites; ids that do not exist are left out. */
export const citedRelations = (loaded: LoadedGraph, documents: readonly EntityId[], query: CitedQuery<RelationType>): ReadonlyMap<EntityId, Page<Relation>> =>
  citedBy<RelationType, Relation>(loaded, documents, query, (document) => loaded.citations.relations(document));
