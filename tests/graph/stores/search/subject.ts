import { reading } from '../../../../graph/stores/search/reading.ts';
import { aliasReadings, type Searchable, type SearchSubject, searchable } from '../../../../graph/stores/search/searchForms.ts';
import { idOf } from '../../../contract/drafts.ts';

/** An entity as search knows it, and as search compares it. */
export const subject = (id: string, zh: string, en: string, ...aliases: readonly string[]): SearchSubject & Searchable => {
  const known = { id: idOf(id), names: { zh, en }, aliases, sortName: reading(zh), aliasReadings: aliasReadings(aliases) };
  return { ...known, ...searchable(known) };
};
