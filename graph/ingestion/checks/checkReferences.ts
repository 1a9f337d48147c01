import type { EntityId } from '../../ontology/ids.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Reference, SeedArticle } from '../SeedModel.ts';
import type { Check } from './Check.ts';
import { meantId } from './meantId.ts';

/** Where something of a type without a file of its own is defined. */
const HOMES: Readonly<Record<string, string>> = {
  TARGET: 'under targets of the article that commits to it',
  DOCUMENT: 'by a file of its own, documents/<city>-<year>.yaml',
};

const referencesIn = (article: SeedArticle): readonly Reference[] => [
  ...article.mentions,
  ...article.implied,
  ...article.relations.flatMap(({ from, to, derived }) => (derived ? [] : [from, to])),
  ...article.targets.flatMap(({ metric, concerns }) => [...(metric === null ? [] : [metric]), ...concerns]),
];

const whatWouldBeRight = (id: EntityId, known: ReadonlySet<EntityId>, ontology: Ontology): string => {
  const meant = meantId(id, [...known]);
  if (meant !== undefined) return `did you mean ${meant}?`;
  const type = ontology.typeOfId(id);
  return `define it ${HOMES[type?.name ?? ''] ?? `in ${type?.seedFile}.yaml`}`;
};

/** Every id that a document names is defined, and so is the city after which its file is named. */
export const checkReferences: Check = ({ model, ontology, report }) => {
  const known = new Set([...model.entities.keys(), ...model.targets.keys(), ...model.documents.map(({ id }) => id)]);
  const isUnknown = (id: EntityId): boolean => !known.has(id) && !model.unreadTypes.has(ontology.typeOfId(id)?.name ?? '');
  for (const document of model.documents) {
    for (const { id, where } of document.articles.flatMap(referencesIn)) {
      if (isUnknown(id)) report(where, `${id} is not defined; ${whatWouldBeRight(id, known, ontology)}`);
    }
    if (document.city !== null && isUnknown(document.city)) {
      report(document.where, `the file is named after ${document.city}, which is not defined; ${whatWouldBeRight(document.city, known, ontology)}`);
    }
  }
};
