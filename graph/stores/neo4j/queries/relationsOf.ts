import type { EntityId } from '../../../ontology/ids.ts';
import type { Relation } from '../../../ontology/records.ts';
import type { Direction, Page, RelationsOfQuery } from '../../GraphStore.ts';
import type { Question } from '../Question.ts';
import { relationSchema } from '../records/relationSchema.ts';
import { isAsked, relationList } from './fragments.ts';
import { pageParameters, pagesSchema, returnPages } from './pages.ts';

const PATTERNS: Readonly<Record<Direction, string>> = {
  OUT: '(entity)-[relation]->()',
  IN: '(entity)<-[relation]-()',
  BOTH: '(entity)-[relation]-()',
};

const text = (direction: Direction): string => `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH ${PATTERNS[direction]} WHERE ${isAsked('type(relation)', 'types')}
  WITH relation ORDER BY relation.id
  RETURN collect(relation) AS listed
}
${returnPages(relationList('item'))}`;

const PAGES = pagesSchema(relationSchema);

/** Relations of each of these entities, by id. */
export const relationsOf = (ids: readonly EntityId[], { types, direction, page }: RelationsOfQuery): Question<ReadonlyMap<EntityId, Page<Relation>>> => ({
  text: text(direction),
  parameters: { ids, types: types ?? null, ...pageParameters(page) },
  reply: PAGES,
});
