import type { Report } from '../Issue.ts';
import { normalise } from '../normalise.ts';
import type { Source } from './Source.ts';

/** What is ignored is there: an entry that matches nothing hides nothing, and is a slip. */
export const checkIgnores = ({ articles }: Source, report: Report): void => {
  for (const { article, passage } of articles) {
    const text = normalise(passage.text);
    for (const { text: ignored, where } of article.ignores) {
      if (normalise(ignored) === '' || !text.includes(normalise(ignored)))
        report(where, `${ignored} does not stand in ${article.number}; write it as printed there, or leave it out`);
    }
  }
};
