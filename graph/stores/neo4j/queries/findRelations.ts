import type { Relation } from '../../../ontology/records.ts';
import type { Page, RelationQuery } from '../../GraphStore.ts';
import type { Question } from '../Question.ts';
import { citationStart } from '../records/citationText.ts';
import { relationSchema } from '../records/relationSchema.ts';
import { CITED_RELATIONS, isAsked, relationList } from './fragments.ts';
import { limitOf, listSchema, pageSchema } from './pages.ts';

/** Where the search begins: at what narrows it most. */
const candidates = ({ from, to, document }: RelationQuery): string => {
  if (from !== undefined && to !== undefined) return 'MATCH (:Entity {id: $from})-[item]->(:Entity {id: $to})';
  if (from !== undefined) return 'MATCH (:Entity {id: $from})-[item]->()';
  if (to !== undefined) return 'MATCH ()-[item]->(:Entity {id: $to})';
  return document === undefined ? 'MATCH (:Entity)-[item]->()' : CITED_RELATIONS('$document');
};

const text = (query: RelationQuery): string => {
  const found = `${candidates(query)}
  WITH item WHERE ${isAsked('type(item)', 'types')} AND ($documentStart IS NULL OR any(citation IN item.citations WHERE citation STARTS WITH $documentStart))`;
  return `CALL () {
  ${found}
  RETURN count(item) AS totalCount
}
CALL () {
  ${found} AND ($after IS NULL OR item.id > $after)
  WITH item ORDER BY item.id LIMIT $limit
  RETURN collect(${relationList('item')}) AS items
}
RETURN {totalCount: totalCount, items: items} AS answer`;
};

const LIST = listSchema(relationSchema);

/** All relations that meet the conditions, by id. */
export const findRelations = (query: RelationQuery): Question<Page<Relation>> => {
  const { types, from, to, document, page } = query;
  return {
    text: text(query),
    parameters: {
      types: types ?? null,
      from: from ?? null,
      to: to ?? null,
      document: document ?? null,
      documentStart: document === undefined ? null : citationStart(document),
      after: page.after?.id ?? null,
      limit: limitOf(page),
    },
    reply: pageSchema(LIST, page),
    named: [
      ...[from, to].flatMap((id) => (id === undefined ? [] : [{ id }])),
      ...(document === undefined ? [] : [{ id: document, type: 'DOCUMENT' as const }]),
    ],
  };
};
