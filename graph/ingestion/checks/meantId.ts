import { type EntityId, prefixOf, slugOf } from '../../ontology/ids.ts';
import { nearest } from '../nearest.ts';

/** The known id that an unknown one was probably meant to be: one of its type with nearly its slug, or one of another type with just its slug. */
export const meantId = (id: EntityId, known: readonly EntityId[]): EntityId | undefined => {
  const alike = known.filter((one) => prefixOf(one) === prefixOf(id));
  const slug = nearest(slugOf(id), alike.map(slugOf));
  return slug === undefined ? known.find((one) => slugOf(one) === slugOf(id)) : alike.find((one) => slugOf(one) === slug);
};
