import type { Report } from '../Issue.ts';
import type { SeedModel } from '../SeedModel.ts';
import { checkArticles } from './checkArticles.ts';
import { checkFiguresStand } from './checkFiguresStand.ts';
import { checkIgnores } from './checkIgnores.ts';
import { checkNamesStand } from './checkNamesStand.ts';
import { readSource, type Source } from './Source.ts';

/** Lays every document beside the text that it was read from: its articles, the names it cites, the figures of its targets. Returns what could be read. */
export const checkSources = async (directory: string, model: SeedModel, report: Report): Promise<readonly Source[]> => {
  const sources = await Promise.all(model.documents.filter(({ isNamed }) => isNamed).map((document) => readSource(directory, document, report)));
  const found = sources.filter((source) => source !== null);
  for (const source of found) {
    checkArticles(source, report);
    checkNamesStand(source, model, report);
    checkFiguresStand(source, report);
    checkIgnores(source, report);
  }
  return found;
};
