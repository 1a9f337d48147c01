import type { EntityId } from '../../ontology/ids.ts';
import type { SeedArticle } from '../SeedModel.ts';
import type { Check } from './Check.ts';
import { meantId } from './meantId.ts';

/** Ids that an article cites: what it mentions, and both ends of what it states. */
export const citedIds = ({ mentions, relations }: SeedArticle): readonly EntityId[] => [
  ...mentions.map(({ id }) => id),
  ...relations.flatMap(({ from, to }) => [from.id, to.id]),
];

/** Nothing is defined that no document speaks of. What a mistyped id was meant to be counts as cited: one slip is one fault. */
export const checkCited: Check = ({ model, report }) => {
  if (model.unreadDocument) return;
  const { entities, targets, documents } = model;
  const named = new Set(documents.flatMap(({ articles }) => articles.flatMap(citedIds)));
  const known = [...entities.keys()];
  const meant = [...named].filter((id) => !entities.has(id) && !targets.has(id)).map((id) => meantId(id, known));
  const cited = new Set([...named, ...meant]);
  for (const { id, where } of entities.values()) {
    if (!cited.has(id)) report(where, `${id} is cited by no document; state or mention it in an article, or leave it out`);
  }
};
