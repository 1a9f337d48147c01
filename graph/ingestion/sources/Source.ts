import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slugOf } from '../../ontology/ids.ts';
import { canonicalNumber, PREAMBLE } from '../articles/canonicalNumber.ts';
import { type Passage, splitArticles } from '../articles/splitArticles.ts';
import { type Report, wholeFile } from '../Issue.ts';
import type { SeedArticle, SeedDocument } from '../SeedModel.ts';
import { decodeUtf8 } from '../seedFiles.ts';

/** A document beside the text that it was read from. */
export interface Source {
  readonly document: SeedDocument;
  readonly passages: readonly Passage[];
  /** The articles that the text has, each with its passage. */
  readonly articles: readonly { readonly article: SeedArticle; readonly passage: Passage }[];
}

/** The text of a document from `<directory>/<document>.txt`, split as the document declares its headings; null, and a fault, where there is none. */
export const readSource = async (directory: string, document: SeedDocument, report: Report): Promise<Source | null> => {
  const path = join(directory, `${slugOf(document.id)}.txt`);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) {
    report(document.where, `there is no text at ${path}; save what the document was read from there, as UTF-8`);
    return null;
  }
  const text = decodeUtf8(bytes);
  if (text === null) {
    report(wholeFile(path), 'the file is not UTF-8; save it as UTF-8');
    return null;
  }
  const headings = document.articles.map(({ number }) => number).filter((number) => canonicalNumber(number) === null && number !== PREAMBLE);
  const passages = splitArticles(text, headings);
  const byNumber = new Map<string, Passage>();
  for (const passage of passages) if (!byNumber.has(passage.number)) byNumber.set(passage.number, passage);
  const articles = document.articles.flatMap((article) => {
    const passage = byNumber.get(article.number);
    return passage === undefined ? [] : [{ article, passage }];
  });
  return { document, passages, articles };
};
