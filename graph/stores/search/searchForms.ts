import type { EntityId } from '../../ontology/ids.ts';
import type { LocalizedText } from '../../ontology/text.ts';
import { reading, syllablesOf } from './reading.ts';
import { type Word, wordsOf } from './words.ts';

/** What search has to know of an entity; an Entity with its `aliasReadings` is one. */
export interface SearchSubject {
  readonly id: EntityId;
  readonly names: LocalizedText;
  readonly aliases: readonly string[];
  /** The reading of the Chinese name. */
  readonly sortName: string;
  /** One for each alias, '' where it holds no Chinese. Made once, at ingest: reading is the dear part of searching. */
  readonly aliasReadings: readonly string[];
}

const holdsHan = (words: readonly Word[]): boolean => words.some(({ han }) => han);

/** A name or alias as search compares it. Most comparisons end at the first letters, so everything is made when it is first asked for. */
export class SearchForm {
  readonly text: string;
  readonly isName: boolean;
  readonly #reading: string;
  #words: readonly Word[] | undefined;
  #spaced: string | undefined;
  #compact: string | undefined;
  #syllables: readonly string[] | undefined;
  #pinyin: string | undefined;
  #initials: string | undefined;

  constructor(text: string, isName: boolean, reading: string) {
    this.text = text;
    this.isName = isName;
    this.#reading = reading;
  }

  get words(): readonly Word[] {
    this.#words ??= wordsOf(this.text);
    return this.#words;
  }

  /** The words with a space between them. */
  get spaced(): string {
    this.#spaced ??= this.#joined(' ');
    return this.#spaced;
  }

  /** The words with nothing between them. */
  get compact(): string {
    this.#compact ??= this.#joined('');
    return this.#compact;
  }

  /** Syllables of the reading; empty where the form holds no Chinese. Words that are not Chinese stay whole. */
  get syllables(): readonly string[] {
    this.#syllables ??= syllablesOf(this.#said);
    return this.#syllables;
  }

  /** All syllables together. */
  get pinyin(): string {
    this.#pinyin ??= this.#said.replaceAll(' ', '');
    return this.#pinyin;
  }

  /** The first letters of the syllables. */
  get initials(): string {
    this.#initials ??= this.#firstLetters();
    return this.#initials;
  }

  get #said(): string {
    return holdsHan(this.words) ? this.#reading : '';
  }

  #joined(separator: string): string {
    return this.words.map((word) => word.text).join(separator);
  }

  #firstLetters(): string {
    let letters = '';
    for (const syllable of this.syllables) letters += this.#isWhole(syllable) ? syllable : syllable.charAt(0);
    return letters;
  }

  #isWhole(syllable: string): boolean {
    return this.words.length > 1 && this.words.some(({ text, han }) => !han && text === syllable);
  }
}

/** The readings of the aliases, for SearchSubject. */
export const aliasReadings = (aliases: readonly string[]): readonly string[] => aliases.map((alias) => (holdsHan(wordsOf(alias)) ? reading(alias) : ''));

/** An entity as search compares it with a text. What a comparison made of its forms is there for the next one. */
export interface Searchable {
  readonly id: EntityId;
  /** Both names, then the aliases. */
  readonly forms: readonly SearchForm[];
}

/** How many a store keeps at hand, more than the real graph has: the same ones are candidates again and again, and taking names apart is most of a search. Some megabytes. */
export const KEPT_SEARCHABLES = 5_000;

export const searchable = ({ id, names, aliases, sortName, aliasReadings: spoken }: SearchSubject): Searchable => ({
  id,
  forms: [
    new SearchForm(names.zh, true, sortName),
    new SearchForm(names.en, true, ''),
    ...aliases.map((alias, at) => new SearchForm(alias, false, spoken[at] ?? '')),
  ],
});
