import type { LocalizedText } from '../../../ontology/text.ts';

/** A text that is stated in both languages or not at all. */
export const inBoth = (zh: string | null, en: string | null): LocalizedText | null => (zh === null || en === null ? null : { zh, en });
