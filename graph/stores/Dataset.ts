import type { Entity, Relation } from '../ontology/records.ts';

/** A whole graph, checked: what ingestion makes and a store holds. Entities and relations are ordered by id. */
export interface Dataset {
  /** Digest of the seed files that it was made from. */
  readonly version: string;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}
