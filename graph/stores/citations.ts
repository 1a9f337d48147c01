import { compareIds, type EntityId } from '../ontology/ids.ts';
import type { Citation } from '../ontology/records.ts';

interface WithArticles {
  readonly id: EntityId;
  readonly articles: readonly { readonly number: string }[];
}

/** Tells one article of one document from every other; an entity id holds no white space. */
export const citationKey = ({ document, article }: Citation): string => `${document} ${article}`;

/** Puts citations in the order of every answer, each once: by document id, then as the articles stand in that document, unknown ones last. */
export const citationOrder = (
  entities: readonly (WithArticles | { readonly id: EntityId; readonly articles?: never })[],
): ((citations: readonly Citation[]) => readonly Citation[]) => {
  const places = new Map<string, number>();
  for (const { id, articles } of entities) {
    for (const [place, { number }] of (articles ?? []).entries()) places.set(citationKey({ document: id, article: number }), place);
  }
  const placeOf = (citation: Citation): number => places.get(citationKey(citation)) ?? places.size;
  return (citations) =>
    [...new Map(citations.map((citation) => [citationKey(citation), citation])).values()].sort(
      (a, b) => compareIds(a.document, b.document) || placeOf(a) - placeOf(b) || compareIds(a.article, b.article),
    );
};
