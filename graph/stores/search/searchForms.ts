import { LRUCache } from 'lru-cache';
import type { EntityId } from '../../ontology/ids.ts';
import type { LocalizedText } from '../../ontology/text.ts';
import { reading, syllablesOf } from './reading.ts';
import { type Word, wordsOf } from './words.ts';

/** What search knows of an entity; an Entity with its `aliasReadings` is one. */
export interface SearchSubject {
  readonly id: EntityId;
  readonly names: LocalizedText;
  readonly aliases: readonly string[];
  /** The reading of the Chinese name. */
  readonly sortName: string;
  /** One for each alias, '' where it holds no Chinese. Made once, at ingest: reading is the dear part of searching. */
  readonly aliasReadings: readonly string[];
}

/** A name or alias as search compares it. */
export interface SearchForm {
  readonly text: string;
  readonly isName: boolean;
  readonly words: readonly Word[];
  /** The words with a space between them, and without. */
  readonly spaced: string;
  readonly compact: string;
  /** Syllables of the reading, all of them together, and their first letters; empty where the form holds no Chinese. Words that are not Chinese stay whole. */
  readonly syllables: readonly string[];
  readonly pinyin: string;
  readonly initials: string;
}

const holdsHan = (words: readonly Word[]): boolean => words.some(({ han }) => han);

/** Forms are asked for by every search that their entity is a candidate of, and taking them apart is most of ranking. About 10 MB. */
const LAST_USED = 10_000;
const made = new LRUCache<string, SearchForm>({ max: LAST_USED });

const makeForm = (text: string, isName: boolean, spoken: string): SearchForm => {
  const words = wordsOf(text);
  const syllables = holdsHan(words) ? syllablesOf(spoken) : [];
  const whole = new Set(words.flatMap((word) => (word.han ? [] : [word.text])));
  return {
    text,
    isName,
    words,
    spaced: words.map((word) => word.text).join(' '),
    compact: words.map((word) => word.text).join(''),
    syllables,
    pinyin: syllables.join(''),
    initials: syllables.map((syllable) => (whole.has(syllable) ? syllable : syllable.slice(0, 1))).join(''),
  };
};

const searchForm = (text: string, isName: boolean, spoken: string): SearchForm => {
  const key = `${isName ? 'name' : 'alias'} ${spoken}\n${text}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const form = makeForm(text, isName, spoken);
  made.set(key, form);
  return form;
};

/** The readings of the aliases, for SearchSubject. */
export const aliasReadings = (aliases: readonly string[]): readonly string[] => aliases.map((alias) => (holdsHan(wordsOf(alias)) ? reading(alias) : ''));

/** Both names, then the aliases. */
export const searchForms = ({ names, aliases, sortName, aliasReadings: spoken }: SearchSubject): readonly SearchForm[] => [
  searchForm(names.zh, true, sortName),
  searchForm(names.en, true, ''),
  ...aliases.map((alias, at) => searchForm(alias, false, spoken[at] ?? '')),
];
