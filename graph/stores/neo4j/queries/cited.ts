import type { EntityId } from '../../../ontology/ids.ts';
import type { Entity, Relation } from '../../../ontology/records.ts';
import type { EntityType, RelationType } from '../../../ontology/standard.ts';
import { citationKey } from '../../citations.ts';
import type { CitedQuery, Page } from '../../GraphStore.ts';
import type { Question } from '../Question.ts';
import { relationSchema } from '../records/relationSchema.ts';
import { CITED_ENTITIES, CITED_RELATIONS, isAsked, relationList } from './fragments.ts';
import { entityPagesSchema, pageParameters, pagesSchema, RETURN_ENTITY_PAGES, returnPages } from './pages.ts';

const text = (candidates: string, condition: string, end: string): string => `UNWIND $documents AS document
MATCH (:Entity {id: document.id})
WITH document, document.id AS id
CALL (document) {
  ${candidates}
  WITH document, item WHERE ${condition} AND (document.citation IS NULL OR document.citation IN item.citations)
  WITH item ORDER BY item.id
  RETURN collect(item) AS listed
}
${end}`;

const ENTITIES = text(CITED_ENTITIES('document.id'), isAsked('item.type', 'types'), RETURN_ENTITY_PAGES);
const RELATIONS = text(CITED_RELATIONS('document.id'), isAsked('type(item)', 'types'), returnPages(relationList('item')));

const RELATION_PAGES = pagesSchema(relationSchema);

const parametersOf = (documents: readonly EntityId[], { article, page }: CitedQuery<never>) => ({
  documents: documents.map((id) => ({ id, citation: article === undefined ? null : citationKey({ document: id, article }) })),
  ...pageParameters(page),
});

/** Entities that each of these documents cites, by id. */
export const citedEntities = (
  documents: readonly EntityId[],
  { types, article, page }: CitedQuery<EntityType>,
): Question<ReadonlyMap<EntityId, Page<Entity>>> => ({
  text: ENTITIES,
  parameters: { types: types ?? null, ...parametersOf(documents, { article, page }) },
  reply: entityPagesSchema,
});

/** Relations that each of these documents cites, by id. */
export const citedRelations = (
  documents: readonly EntityId[],
  { types, article, page }: CitedQuery<RelationType>,
): Question<ReadonlyMap<EntityId, Page<Relation>>> => ({
  text: RELATIONS,
  parameters: { types: types ?? null, ...parametersOf(documents, { article, page }) },
  reply: RELATION_PAGES,
});
