import { compareIds } from '../../../ontology/ids.ts';

/** Numbers each distinct text in the order in which it first comes. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
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
 * Which documents, by their number from 0, have a term: all terms in one sorted list, all documents in one typed array. 100,000 documents of some 30 terms take tens
 * of megabytes so, where a map of maps takes hundreds.
 */
export class Postings {
  readonly terms: readonly string[];
  /** Where the documents of a term begin; they end where those of the next one begin. */
  readonly #starts: Uint32Array;
  readonly #documents: Uint32Array;

  /** `documents` are the terms of each document, each once. */
  constructor(documents: Iterable<readonly string[]>) {
    const numbering = new Numbering();
    const numbered = Array.from(documents, (terms) => Uint32Array.from(terms, (term) => numbering.numberOf(term)));
    const { texts, places } = numbering.sorted();
    this.terms = texts;
    this.#starts = new Uint32Array(texts.length + 1);
    const count = (place: number, by: number): number => {
      const before = this.#starts[place] ?? 0;
      this.#starts[place] = before + by;
      return before;
    };
    for (const terms of numbered) for (const number of terms) count((places[number] ?? 0) + 1, 1);
    for (let place = 1; place <= texts.length; place += 1) count(place, this.#starts[place - 1] ?? 0);
    this.#documents = new Uint32Array(this.#starts[texts.length] ?? 0);
    // Filling moves each start to the next one's place; moving all by one place puts them right again.
    for (const [document, terms] of numbered.entries()) for (const number of terms) this.#documents[count(places[number] ?? 0, 1)] = document;
    this.#starts.copyWithin(1, 0);
    this.#starts[0] = 0;
  }

  /** The documents that have the term at this place of the list, by number. */
  documentsAt(place: number): Uint32Array {
    return this.#documents.subarray(this.#starts[place], this.#starts[place + 1]);
  }
}
