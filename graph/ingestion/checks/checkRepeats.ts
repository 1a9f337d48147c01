import { mintRelationId, type RelationId } from '../../ontology/ids.ts';
import type { Where } from '../Issue.ts';
import type { Check } from './Check.ts';

/** An article states a tie once. */
export const checkRepeats: Check = ({ model, report }) => {
  for (const { relations } of model.documents.flatMap(({ articles }) => articles)) {
    const first = new Map<RelationId, Where>();
    for (const { from, type, to } of relations) {
      const id = mintRelationId(from.id, type, to.id);
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, to.where);
      else report(to.where, `${from.id} ${type} ${to.id} is stated twice in this article (line ${earlier().line}); leave one out`);
    }
  }
};
