import { LRUCache } from 'lru-cache';
import type { Entity } from '../../../ontology/records.ts';
import { CANDIDATE_LIMIT, type CandidateClause, type CandidateQuery, candidateQuery, type TermCondition } from '../../search/candidateQuery.ts';
import { type Ranked, rank } from '../../search/rank.ts';
import { aliasReadings, KEPT_SEARCHABLES, type Searchable, searchable } from '../../search/searchForms.ts';
import { BEGINNING, REST, searchTerms, WHOLE } from '../../search/searchTerms.ts';
import { Postings } from './Postings.ts';
import { type Span, spanOfPrefix, spanOfTerm } from './sortedTerms.ts';
import { spansNear } from './spansNear.ts';

interface Subject extends Searchable {
  readonly entity: Entity;
}

/** Finds entities by text, as `graph/stores/search` says it. */
export class SearchIndex {
  readonly #entities: readonly Entity[];
  readonly #readings: ReadonlyMap<string, readonly string[]>;
  readonly #postings: Postings;
  readonly #known = new LRUCache<Entity, Subject>({ max: KEPT_SEARCHABLES, memoMethod: (entity) => this.#subjectOf(entity) });

  constructor(entities: readonly Entity[]) {
    this.#entities = entities;
    this.#readings = new Map(entities.filter(({ aliases }) => aliases.length > 0).map(({ id, aliases }) => [id, aliasReadings(aliases)]));
    this.#postings = new Postings(this.#terms());
  }

  /** The hits among the entities that `accepts` lets through, best first. */
  search(text: string, accepts: (entity: Entity) => boolean): readonly Ranked<Subject>[] {
    return rank(
      text,
      Array.from(this.#candidates(candidateQuery(text), accepts), (entity) => this.#known.memo(entity)),
    );
  }

  /** One at a time: the terms of all entities at once would take more memory than the index. */
  *#terms(): Generator<readonly string[]> {
    for (const entity of this.#entities) yield searchTerms(this.#subjectOf(entity));
  }

  #subjectOf(entity: Entity): Subject {
    const { id, names, aliases, sortName } = entity;
    return { entity, ...searchable({ id, names, aliases, sortName, aliasReadings: this.#readings.get(id) ?? [] }) };
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
  *#withAll({ groups }: CandidateClause): Generator<number> {
    // How many groups hold for each entity, counted as long as none failed.
    const held = new Uint8Array(this.#postings.size);
    for (const [before, group] of groups.entries()) {
      for (const span of group.flatMap((condition) => this.#spansOf(condition))) {
        for (const number of this.#postings.documentsIn(span)) if (held[number] === before) held[number] = before + 1;
      }
    }
    for (let number = held.indexOf(groups.length); number >= 0; number = held.indexOf(groups.length, number + 1)) yield number;
  }

  #spansOf(condition: TermCondition): readonly Span[] {
    const { terms } = this.#postings;
    if (condition.match === 'EXACT') return [spanOfTerm(terms, condition.term)];
    if (condition.match === 'PREFIX') return [spanOfPrefix(terms, condition.term)];
    return this.#spansAlike(condition.term).flatMap((span) => spansNear(terms, span, condition.term, condition.distance));
  }

  /** Where the terms stand that are marked as this one is: a mark is no letter that could be mistyped. Whole forms sort before beginnings, and those before rests. */
  #spansAlike(term: string): readonly Span[] {
    const { terms } = this.#postings;
    const [whole, beginning, rest] = [spanOfPrefix(terms, WHOLE), spanOfPrefix(terms, BEGINNING), spanOfPrefix(terms, REST)];
    if (term.startsWith(WHOLE)) return [whole];
    return [
      { from: 0, to: whole.from },
      { from: whole.to, to: beginning.from },
      { from: beginning.to, to: rest.from },
      { from: rest.to, to: terms.length },
    ];
  }
}
