import { createContext, useContext } from 'react';
import type { Language, LocalizedText } from '../../graph/ontology/text.ts';
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

export const WORDS: Readonly<Record<Language, Words>> = { zh, en };

export const LanguageContext = createContext<Language>('zh');

export interface Speech {
  readonly language: Language;
  readonly words: Words;
  /** The text in the page's language. */
  readonly say: (text: LocalizedText) => string;
  /** A whole number with its digits grouped. */
  readonly count: (value: number) => string;
}

/** The words of the page in the language it speaks. */
export const useWords = (): Speech => {
  const language = useContext(LanguageContext);
  return {
    language,
    words: WORDS[language],
    say: (text) => text[language],
    count: (value) => new Intl.NumberFormat(language).format(value),
  };
};
