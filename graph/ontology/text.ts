/** The two languages of the service; everything a person reads exists in both. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A name, label or text in both languages. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}

/** Shorthand of the definition files: `label('城市', 'city')`. */
export const label = (zh: string, en: string): LocalizedText => ({ zh, en });
