import type { Report } from '../Issue.ts';
import type { SeedDocument, SeedModel } from '../SeedModel.ts';
import { checkArticles } from './checkArticles.ts';
import { checkFiguresStand } from './checkFiguresStand.ts';
import { checkIgnores } from './checkIgnores.ts';
import { checkNamesStand } from './checkNamesStand.ts';
import { readSource, type Source } from './Source.ts';

/** Lays documents beside the texts that they were read from: their articles, the names they cite, the figures of their targets. Returns what could be read. */
export const checkSources = async (directory: string, documents: readonly SeedDocument[], model: SeedModel, report: Report): Promise<readonly Source[]> => {
  const sources = await Promise.all(documents.filter(({ isNamed }) => isNamed).map((document) => readSource(directory, document, report)));
  const found = sources.filter((source) => source !== null);
  for (const source of found) {
    checkArticles(source, report);
    checkNamesStand(source, model, report);
    checkFiguresStand(source, report);
    checkIgnores(source, report);
  }
  return found;
};
