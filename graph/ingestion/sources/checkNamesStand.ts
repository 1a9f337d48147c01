import type { EntityId } from '../../ontology/ids.ts';
import type { Report } from '../Issue.ts';
import { normalise } from '../normalise.ts';
import type { Reference, SeedArticle, SeedDocument, SeedModel } from '../SeedModel.ts';
import type { Source } from './Source.ts';

/** What an article cites by name, each thing once: targets have no names of their own, and what derives from them is cited by their blocks. */
const namedIn = ({ mentions, relations }: SeedArticle): readonly Reference[] => {
  const all = [...mentions, ...relations.flatMap(({ from, to }) => [from, to])];
  return [...new Map(all.map((reference) => [reference.id, reference] as const).reverse()).values()].reverse();
};

/** The names and aliases by which a text may call a thing; none for a target. */
export const formsOf = (id: EntityId, { entities, documents }: SeedModel): readonly string[] => {
  const named = entities.get(id) ?? documents.find((document) => document.id === id);
  return named === undefined ? [] : [...(named.names === null ? [] : [named.names.zh]), ...named.aliases.map(({ value }) => value)];
};

/** The document itself, and the city whose document it is: who speaks need not be named. */
const isSpeaker = (id: EntityId, document: SeedDocument): boolean => id === document.id || id === document.city;

/** A thing that an article cites, and whether its text calls it by any of its forms. */
interface Naming extends Reference {
  readonly forms: readonly string[];
  readonly stands: boolean;
}

const namingsOf = (article: SeedArticle, text: string, model: SeedModel): readonly Naming[] =>
  namedIn(article).map(({ id, where }) => {
    const forms = formsOf(id, model);
    return { id, where, forms, stands: forms.some((form) => text.includes(normalise(form))) };
  });

const notNamed = ({ id, forms }: Naming, { number }: SeedArticle): string => {
  const missing = forms.length === 1 ? `${forms[0]} does not stand` : `neither ${forms.join(' nor ')} stands`;
  return `${id} is not named in ${number}: ${missing} there; add the form of the text as an alias, or list the id under implied with a reason`;
};

/** An excuse is for what the article cites without naming it, and for a target's figure; any other is a slip. */
const checkImplied = (article: SeedArticle, namings: readonly Naming[], report: Report): void => {
  const targets = new Set(article.targets.map(({ id }) => id));
  for (const { id, where } of article.implied) {
    const naming = namings.find((one) => one.id === id);
    if (naming === undefined && !targets.has(id)) report(where, `${id} is not cited in ${article.number}; leave it out of implied`);
    else if (naming?.stands === true) report(where, `${id} is named in ${article.number}; leave it out of implied`);
  }
};

/** Everything that an article cites is called by a name or an alias in its text; what the text only implies is said to be so, with a reason. */
export const checkNamesStand = ({ document, articles }: Source, model: SeedModel, report: Report): void => {
  for (const { article, passage } of articles) {
    const namings = namingsOf(article, normalise(passage.text), model);
    const excused = new Set(article.implied.map(({ id }) => id));
    for (const naming of namings) {
      const isExempt = naming.forms.length === 0 || excused.has(naming.id) || isSpeaker(naming.id, document);
      if (!naming.stands && !isExempt) report(naming.where, notNamed(naming, article));
    }
    checkImplied(article, namings, report);
  }
};
