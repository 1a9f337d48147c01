import { compareIds, type EntityId } from '../ontology/ids.ts';
import type { Citation } from '../ontology/records.ts';

interface WithArticles {
  readonly id: EntityId;
  readonly articles: readonly { readonly number: string }[];
}

/** Tells one article of one document from every other; an entity id holds no white space. */
export const citationKey = ({ document, article }: Citation): string => `${document} ${article}`;

/**
 * Puts citations in the order of every answer, each once: by document id, then as the articles stand in that document, unknown ones last. Citations of the same article
 * become the same object, of which a large graph has millions.
 */
export const citationOrder = (
  entities: readonly (WithArticles | { readonly id: EntityId; readonly articles?: never })[],
): ((citations: readonly Citation[]) => readonly Citation[]) => {
  const known = new Map<string, { readonly place: number; readonly citation: Citation }>();
  for (const { id, articles } of entities) {
    for (const [place, { number }] of (articles ?? []).entries()) {
      const citation = { document: id, article: number };
      known.set(citationKey(citation), { place, citation });
    }
  }
  return (citations) => {
    const found = new Map(citations.map((citation) => [citationKey(citation), { place: known.size, citation }]));
    return [...found]
      .map(([key, cited]) => known.get(key) ?? cited)
      .sort((a, b) => compareIds(a.citation.document, b.citation.document) || a.place - b.place || compareIds(a.citation.article, b.citation.article))
      .map(({ citation }) => citation);
  };
};
