import { reading } from '../../../../graph/stores/search/reading.ts';
import { aliasReadings, type SearchSubject } from '../../../../graph/stores/search/searchForms.ts';
import { idOf } from '../../../contract/drafts.ts';

/** An entity as search knows it. */
export const subject = (id: string, zh: string, en: string, ...aliases: readonly string[]): SearchSubject => ({
  ...{ id: idOf(id), names: { zh, en }, aliases },
  ...{ sortName: reading(zh), aliasReadings: aliasReadings(aliases) },
});
