import { compareIds } from '../../../ontology/ids.ts';
import { Groups } from '../../Groups.ts';
import type { Span } from './sortedTerms.ts';

/** Numbers each distinct text in the order in which it first comes. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** All texts sorted, and for each number the place of its text among them. */
  sorted(): { readonly texts: readonly string[]; readonly places: Uint32Array } {
    const texts = [...this.#numbers.keys()].sort(compareIds);
    const places = new Uint32Array(texts.length);
    for (const [place, text] of texts.entries()) places[this.numberOf(text)] = place;
    return { texts, places };
  }
}

/**
 * Which documents, by their number from 0, have a term. 100,000 documents of some 30 terms take tens of megabytes so; MiniSearch, which keeps a map of maps, took 600 and
 * ten times as long.
 */
export class Postings {
  /** All terms, sorted. */
  readonly terms: readonly string[];
  /** How many documents there are. */
  readonly size: number;
  readonly #documents: Groups;

  /** `documents` are the terms of each document, each once. */
  constructor(documents: Iterable<readonly string[]>) {
    const numbering = new Numbering();
    const numbered = Array.from(documents, (terms) => Uint32Array.from(terms, (term) => numbering.numberOf(term)));
    const { texts, places } = numbering.sorted();
    this.terms = texts;
    this.size = numbered.length;
    this.#documents = new Groups(texts.length, (put) => {
      for (const [document, terms] of numbered.entries()) for (const number of terms) put(places[number] ?? 0, document);
    });
  }

  /** The documents, by number, that have one of the terms in this part of the list; one that has several may come more than once. */
  documentsIn({ from, to }: Span): Uint32Array {
    return this.#documents.of(from, to);
  }
}
