import type { EntityId } from '../../ontology/ids.ts';
import type { SeedArticle } from '../SeedModel.ts';
import type { Check } from './Check.ts';

/** Ids that an article cites: what it mentions, and both ends of what it states. */
export const citedIds = ({ mentions, relations }: SeedArticle): readonly EntityId[] => [
  ...mentions.map(({ id }) => id),
  ...relations.flatMap(({ from, to }) => [from.id, to.id]),
];

/** Nothing is defined that no document speaks of. */
export const checkCited: Check = ({ model, report }) => {
  if (model.unreadDocument) return;
  const cited = new Set(model.documents.flatMap(({ articles }) => articles.flatMap(citedIds)));
  for (const { id, where } of model.entities.values()) {
    if (!cited.has(id)) report(where, `${id} is cited by no document; state or mention it in an article, or leave it out`);
  }
};
