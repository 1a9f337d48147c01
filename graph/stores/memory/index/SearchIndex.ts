import type { Entity } from '../../../ontology/records.ts';
import { CANDIDATE_LIMIT, type CandidateClause, type CandidateQuery, candidateQuery, type TermCondition } from '../../search/candidateQuery.ts';
import { type Ranked, rank } from '../../search/rank.ts';
import { aliasReadings, type SearchSubject } from '../../search/searchForms.ts';
import { searchTerms } from '../../search/searchTerms.ts';
import { Postings } from './Postings.ts';
import { placesNear } from './placesNear.ts';
import { placesOfTerm, placesWithPrefix } from './sortedTerms.ts';

interface Subject extends SearchSubject {
  readonly entity: Entity;
}

/** One at a time: the terms of all entities at once would take more memory than the index. */
function* termsOf(subjects: Iterable<Subject>): Generator<readonly string[]> {
  for (const subject of subjects) yield searchTerms(subject);
}

/** Finds entities by text, as `graph/stores/search` says it. */
export class SearchIndex {
  readonly #entities: readonly Entity[];
  readonly #readings: ReadonlyMap<string, readonly string[]>;
  readonly #postings: Postings;

  constructor(entities: readonly Entity[]) {
    this.#entities = entities;
    this.#readings = new Map(entities.filter(({ aliases }) => aliases.length > 0).map(({ id, aliases }) => [id, aliasReadings(aliases)]));
    this.#postings = new Postings(termsOf(this.#subjects(entities)));
  }

  /** The hits among the entities that `accepts` lets through, best first. */
  search(text: string, accepts: (entity: Entity) => boolean): readonly Ranked<Subject>[] {
    return rank(text, this.#subjects(this.#candidates(candidateQuery(text), accepts)));
  }

  *#subjects(entities: Iterable<Entity>): Generator<Subject> {
    for (const entity of entities) {
      const { id, names, aliases, sortName } = entity;
      yield { entity, id, names, aliases, sortName, aliasReadings: this.#readings.get(id) ?? [] };
    }
  }

  #candidates(query: CandidateQuery, accepts: (entity: Entity) => boolean): Iterable<Entity> {
    const found = new Set<Entity>();
    for (const clause of query) {
      for (const number of this.#withAll(clause)) {
        if (found.size === CANDIDATE_LIMIT) return found;
        const entity = this.#entities[number];
        if (entity !== undefined && accepts(entity)) found.add(entity);
      }
    }
    return found;
  }

  /** Numbers of the entities for which a clause holds, by number and thus by id. */
  #withAll([first, ...others]: CandidateClause): readonly number[] {
    let left = [...this.#withAny(first ?? [])];
    for (const group of others) {
      if (left.length === 0) return [];
      const next = this.#withAny(group);
      left = left.filter((number) => next.has(number));
    }
    return left.sort((a, b) => a - b);
  }

  #withAny(conditions: readonly TermCondition[]): ReadonlySet<number> {
    const found = new Set<number>();
    for (const place of conditions.flatMap((condition) => this.#placesOf(condition))) {
      for (const number of this.#postings.documentsAt(place)) found.add(number);
    }
    return found;
  }

  #placesOf(condition: TermCondition): readonly number[] {
    const { terms } = this.#postings;
    if (condition.match === 'FUZZY') return placesNear(terms, condition.term, condition.distance);
    return condition.match === 'PREFIX' ? placesWithPrefix(terms, condition.term) : placesOfTerm(terms, condition.term);
  }
}
