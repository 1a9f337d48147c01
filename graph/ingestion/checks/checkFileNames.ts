import type { Check } from './Check.ts';

/** A document's file is named after the city that the document covers. */
export const checkFileNames: Check = ({ model, report }) => {
  for (const { id, city, articles } of model.documents) {
    for (const { type, from, to } of articles.flatMap(({ relations }) => relations)) {
      if (type === 'COVERS' && from.id === id && city !== null && to.id !== city)
        report(to.where, `${id} is named after ${city} and cannot cover ${to.id}; one of them is wrong`);
    }
  }
};
