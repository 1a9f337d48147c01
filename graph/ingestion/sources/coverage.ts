import type { EntityId } from '../../ontology/ids.ts';
import { findUnit, toCanonical } from '../../ontology/units.ts';
import type { Passage } from '../articles/splitArticles.ts';
import { citedIds } from '../checks/checkCited.ts';
import { normalise } from '../normalise.ts';
import type { SeedArticle, SeedDocument, SeedModel } from '../SeedModel.ts';
import { formsOf } from './checkNamesStand.ts';
import { figuresIn, saysAmount } from './figures.ts';
import { type Nameable, nameablesIn } from './nameable.ts';
import type { Source } from './Source.ts';

/** How much of what an article names a fact or an `ignores` entry accounts for. */
export interface ArticleCoverage {
  readonly article: SeedArticle;
  readonly total: number;
  readonly unaccounted: readonly Nameable[];
}

/** A name of one character says too little to account for anything. */
const MIN_NAME_LENGTH = 2;

const sayTheSame = (name: string, form: string): boolean => {
  const [a, b] = [normalise(name), normalise(form)];
  const shorter = a.length < b.length ? a : b;
  return a === b || (shorter.length >= MIN_NAME_LENGTH && (a.includes(b) || b.includes(a)));
};

/** The amounts that the targets of an article commit to, in canonical units. */
const committedIn = (ids: readonly EntityId[], { targets }: SeedModel): readonly { readonly amount: number; readonly unit: string | null }[] =>
  ids.flatMap((id) => {
    const target = targets.get(id);
    if (target === undefined) return [];
    const unit = target.unit === null ? undefined : findUnit(target.unit);
    return [target.value, target.baseValue].flatMap((value) =>
      value === null ? [] : [{ amount: unit === undefined ? value : toCanonical(value, unit), unit: unit?.canonical ?? null }],
    );
  });

const coverArticle = (article: SeedArticle, passage: Passage, document: SeedDocument, model: SeedModel): ArticleCoverage => {
  const cited = [...new Set([...citedIds(article), ...article.targets.map(({ id }) => id)])];
  // The city whose document it is stands in half of all titles and accounts for none of them.
  const forms = cited.filter((id) => id !== document.city).flatMap((id) => formsOf(id, model));
  const committed = committedIn(cited, model);
  const ignored = article.ignores.map(({ text }) => text);
  const ignoredFigures = ignored.flatMap((text) => figuresIn(text).map((figure) => figure.text));
  const isAccounted = ({ kind, text }: Nameable): boolean => {
    if (kind === 'name') return forms.some((form) => sayTheSame(text, form)) || ignored.some((one) => normalise(one).includes(normalise(text)));
    const [figure] = figuresIn(text);
    if (figure === undefined || ignoredFigures.includes(figure.text)) return true;
    return (
      committed.some(({ amount, unit }) => saysAmount(figure, amount, unit)) || forms.some((form) => figuresIn(form).some((one) => one.text === figure.text))
    );
  };
  const all = nameablesIn(passage.text);
  return { article, total: all.length, unaccounted: all.filter((one) => !isAccounted(one)) };
};

/** The coverage of every article of a document that its text has. */
export const coverageOf = ({ document, articles }: Source, model: SeedModel): readonly ArticleCoverage[] =>
  articles.map(({ article, passage }) => coverArticle(article, passage, document, model));
