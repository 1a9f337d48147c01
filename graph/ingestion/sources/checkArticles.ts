import { canonicalNumber } from '../articles/canonicalNumber.ts';
import type { Report } from '../Issue.ts';
import { nearest } from '../nearest.ts';
import type { Source } from './Source.ts';

/** The articles that a document declares are those of its text, in the same order. */
export const checkArticles = ({ document, passages, articles }: Source, report: Report): void => {
  const numbers = passages.map(({ number }) => number);
  const declared = new Set(document.articles.map(({ number }) => number));
  for (const [at, { number, isArticle }] of passages.entries()) {
    if (!isArticle || declared.has(number)) continue;
    const before = passages.slice(0, at).findLast((one) => one.isArticle || declared.has(one.number))?.number;
    report(
      document.whereArticles,
      `the text has the article ${number}, which is missing here; add it ${before === undefined ? 'first' : `after ${before}`}, with its topic`,
    );
  }
  const found = new Set(articles.map(({ article }) => article.number));
  for (const { number, where } of document.articles.filter((article) => !found.has(article.number))) {
    const meant = nearest(number, numbers);
    const right = canonicalNumber(number) === null ? 'a heading is written as a line of the text begins' : `its articles are ${numbers.join(', ')}`;
    report(where, `the text has no article ${number}; ${meant === undefined ? right : `did you mean ${meant}?`}`);
  }
  let last = -1;
  for (const { article, passage } of articles) {
    const at = passages.indexOf(passage);
    if (at < last)
      report(article.where, `the article ${article.number} stands after ${numbers[last]}, but the text has it before; put articles in the order of the text`);
    last = Math.max(last, at);
  }
};
