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

/** Everything that an article cites is called by a name or an alias in its text; what the text only implies is said to be so, with a reason. */
export const checkNamesStand = ({ document, articles }: Source, model: SeedModel, report: Report): void => {
  for (const { article, passage } of articles) {
    const text = normalise(passage.text);
    const implied = new Map(article.implied.map((reference) => [reference.id, reference]));
    for (const { id, where } of namedIn(article)) {
      const forms = formsOf(id, model);
      const stands = forms.some((form) => text.includes(normalise(form)));
      const excuse = implied.get(id);
      if (excuse !== undefined && stands) report(excuse.where, `${id} is named in ${article.number}; leave it out of implied`);
      if (stands || excuse !== undefined || forms.length === 0 || isSpeaker(id, document)) continue;
      report(
        where,
        `${id} is not named in ${article.number}: neither ${forms.join(' nor ')} stands there; add the form of the text as an alias, or list the id under implied with a reason`,
      );
    }
    const cited = new Set([...namedIn(article).map(({ id }) => id), ...article.targets.map(({ id }) => id)]);
    for (const { id, where } of article.implied.filter((one) => !cited.has(one.id)))
      report(where, `${id} is not cited in ${article.number}; leave it out of implied`);
  }
};
