import { findUnit, toCanonical } from '../../ontology/units.ts';
import type { Passage } from '../articles/splitArticles.ts';
import type { Report } from '../Issue.ts';
import type { SeedTarget } from '../SeedModel.ts';
import { figuresIn, saysAmount, saysInWords } from './figures.ts';
import type { Source } from './Source.ts';
import { saysYear } from './years.ts';

const stands = (passage: Passage, value: number, printed: string | null): boolean => {
  const unit = printed === null ? undefined : findUnit(printed);
  const amount = unit === undefined ? value : toCanonical(value, unit);
  const canonical = unit?.canonical ?? null;
  return figuresIn(passage.text).some((figure) => saysAmount(figure, amount, canonical)) || saysInWords(passage.text, amount, canonical);
};

const checkTarget = (target: SeedTarget, passage: Passage, preamble: string, issuedYear: number | null, report: Report): void => {
  const { id, value, baseValue, unit, whereOf } = target;
  for (const [key, figure] of [
    ['value', value],
    ['baseValue', baseValue],
  ] as const) {
    if (figure === null || stands(passage, figure, unit)) continue;
    report(
      whereOf(key),
      `the ${key} ${figure}${unit ?? ''} of ${id} does not stand in ${passage.number}; write it as printed there, or list ${id} under implied with a reason`,
    );
  }
  // A list's or section's heading may say the year for what stands beneath it, and the preface for the general aims.
  const context = [passage, ...passage.outer].map(({ text }) => text).join('\n') + (passage.outer.length === 0 ? preamble : '');
  for (const key of ['year', 'baseYear'] as const) {
    const year = target[key];
    if (year !== null && !saysYear(context, year, issuedYear))
      report(whereOf(key), `the ${key} ${year} of ${id} does not stand in ${passage.number}; leave it out unless the text says it`);
  }
};

/** Every figure and year of a target stands in the text of its article, in digits or in words. */
export const checkFiguresStand = ({ document, passages, articles }: Source, report: Report): void => {
  const issuedYear = document.issued === null ? null : Number(document.issued.slice(0, 4));
  for (const { article, passage } of articles) {
    const excused = new Set(article.implied.map(({ id }) => id));
    for (const target of article.targets.filter(({ id, intact }) => intact && !excused.has(id)))
      checkTarget(target, passage, passages[0]?.text ?? '', issuedYear, report);
  }
};
