import type { Report } from '../Issue.ts';
import type { SeedModel } from '../SeedModel.ts';
import { type ArticleCoverage, coverageOf } from './coverage.ts';
import type { Nameable } from './nameable.ts';
import type { Source } from './Source.ts';

/** Longer names are shortened: a message never quotes a sentence of a source. */
const MAX_QUOTED_LENGTH = 30;

const shortened = ({ text }: Nameable): string => (text.length > MAX_QUOTED_LENGTH ? `${text.slice(0, MAX_QUOTED_LENGTH)}…` : text);

/** The share in per cent, rounded down: 100 % means all. An article that names nothing lacks nothing. */
const share = (accounted: number, total: number): string => `${total === 0 ? '100.0' : (Math.floor((accounted / total) * 1000) / 10).toFixed(1)} %`;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const line = (what: string, coverages: readonly ArticleCoverage[]): string => {
  const total = sum(coverages.map((coverage) => coverage.total));
  const accounted = total - sum(coverages.map(({ unaccounted }) => unaccounted.length));
  return `${what}: ${accounted} of ${total} quoted names and figures accounted for (${share(accounted, total)})`;
};

/** Reports what no fact accounts for at the article that should, and returns the shares by document and article, a line each. */
export const reportCoverage = (sources: readonly Source[], model: SeedModel, report: Report): readonly string[] =>
  sources.flatMap((source) => {
    const coverages = coverageOf(source, model);
    for (const { article, unaccounted } of coverages) {
      for (const nameable of unaccounted) {
        report(
          article.where,
          `nothing in ${article.number} accounts for the ${nameable.kind} ${shortened(nameable)}; state or mention what it names, or list it under ignores with a reason`,
        );
      }
    }
    return [line(source.document.id, coverages), ...coverages.map((coverage) => line(`  ${coverage.article.number}`, [coverage]))];
  });
