import type { Status } from '../ontology/enumerations.ts';
import { type EntityId, mintRelationId, type RelationId } from '../ontology/ids.ts';
import type { Citation } from '../ontology/records.ts';
import type { RelationType } from '../ontology/standard.ts';
import type { Where } from './Issue.ts';
import type { SeedModel } from './SeedModel.ts';

/** One relation with every place that states it. */
export interface MergedRelation {
  readonly id: RelationId;
  readonly type: RelationType;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly statuses: readonly (Status | null)[];
  readonly citations: readonly Citation[];
  /** Whether it follows from a target's block. */
  readonly derived: boolean;
  /** Where it is first stated: the id that it leads to. */
  readonly where: Where;
}

/** The relations that the documents state, each once, in the order in which they are first stated. */
export const mergeRelations = (documents: SeedModel['documents']): readonly MergedRelation[] => {
  const merged = new Map<RelationId, MergedRelation & { readonly statuses: (Status | null)[]; readonly citations: Citation[] }>();
  for (const document of documents) {
    for (const article of document.articles) {
      const citation: Citation = { document: document.id, article: article.number };
      for (const { type, from, to, status, derived } of article.relations) {
        const id = mintRelationId(from.id, type, to.id);
        const relation = merged.get(id) ?? { id, type, from: from.id, to: to.id, statuses: [], citations: [], derived, where: to.where };
        relation.statuses.push(status);
        relation.citations.push(citation);
        merged.set(id, relation);
      }
    }
  }
  return [...merged.values()];
};
