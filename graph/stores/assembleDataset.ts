import { furthestStatus } from '../ontology/enumerations.ts';
import { compareIds, type EntityId } from '../ontology/ids.ts';
import type { Article, Citation, Document, Entity, Relation } from '../ontology/records.ts';
import { citationKey, citationOrder } from './citations.ts';
import type { Dataset } from './Dataset.ts';
import { reading } from './search/reading.ts';

type Derived = 'status' | 'degree' | 'sortName';
type DraftOf<E extends Entity> = E extends Document
  ? Omit<E, Derived | 'articles'> & { readonly articles: readonly Omit<Article, 'entityCount' | 'relationCount'>[] }
  : Omit<E, Derived>;

/** An entity as a seed states it. `citations` are its mentions only: those of its relations are derived. */
export type EntityDraft = DraftOf<Entity>;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareIds(a.id, b.id);

const relationsByEnd = (drafts: readonly EntityDraft[], relations: readonly Relation[]): ReadonlyMap<EntityId, Relation[]> => {
  const ends = new Map<EntityId, Relation[]>(drafts.map(({ id }) => [id, []]));
  if (ends.size < drafts.length) throw new RangeError('two entities have the same id');
  for (const relation of relations) {
    for (const end of new Set([relation.from, relation.to])) {
      const found = ends.get(end);
      if (found === undefined) throw new RangeError(`${relation.id} names ${end}, which is no entity`);
      found.push(relation);
    }
  }
  return ends;
};

const countCitations = (cited: readonly { readonly citations: readonly Citation[] }[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { citations } of cited) {
    for (const citation of citations) counts.set(citationKey(citation), (counts.get(citationKey(citation)) ?? 0) + 1);
  }
  return counts;
};

/**
 * The graph that drafts and relations make, with everything that follows from them: citations of entities, status, degree, sortName and the counts of articles.
 * Throws a RangeError where an id is used twice or a relation names no entity: a programming error, since seeds are checked first.
 */
export const assembleDataset = (version: string, drafts: readonly EntityDraft[], relations: readonly Relation[]): Dataset => {
  const inOrder = citationOrder(drafts);
  const sorted = relations.map((relation) => ({ ...relation, citations: inOrder(relation.citations) })).sort(byId);
  const ends = relationsByEnd(drafts, sorted);
  const completed = drafts.map((draft) => {
    const own = ends.get(draft.id) ?? [];
    const derived = {
      citations: inOrder([...draft.citations, ...own.flatMap(({ citations }) => citations)]),
      status: furthestStatus(own.map(({ status }) => status)),
      degree: own.length,
      sortName: reading(draft.names.zh),
    };
    return { draft, derived };
  });
  const entityCounts = countCitations(completed.map(({ derived }) => derived));
  const relationCounts = countCitations(sorted);
  const entities = completed.map(({ draft, derived }): Entity => {
    if (draft.type !== 'DOCUMENT') return { ...draft, ...derived };
    const articles = draft.articles.map((article) => {
      const key = citationKey({ document: draft.id, article: article.number });
      return { ...article, entityCount: entityCounts.get(key) ?? 0, relationCount: relationCounts.get(key) ?? 0 };
    });
    return { ...draft, ...derived, articles };
  });
  return { version, entities: entities.sort(byId), relations: sorted };
};
