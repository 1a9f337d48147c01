import type { Comparator, Dimension, EntityKind, Level, Status } from './enumerations.ts';
import type { EntityId, RelationId } from './ids.ts';
import type { EntityType, RelationType } from './standard.ts';
import type { LocalizedText } from './text.ts';

/** Where a document states a fact. `article` is the innermost number or heading printed before the passage. */
export interface Citation {
  readonly document: EntityId;
  readonly article: string;
}

/** WGS 84, degrees. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
}

/** One article of a document, in document order. The counts are of what is cited to it. */
export interface Article {
  readonly number: string;
  readonly topic: LocalizedText;
  readonly entityCount: number;
  readonly relationCount: number;
}

/** What every entity has. Citations are ordered by document id, then in document order. */
export interface EntityCommon<T extends EntityType> {
  readonly id: EntityId;
  readonly type: T;
  readonly kind: EntityKind | null;
  readonly level: Level | null;
  /** The furthest along of what its relations state. */
  readonly status: Status | null;
  readonly names: LocalizedText;
  readonly aliases: readonly string[];
  readonly summary: LocalizedText | null;
  readonly citations: readonly Citation[];
  /** Number of relations, both directions. */
  readonly degree: number;
  /** What NAME order compares: the pinyin of the Chinese name in ASCII, syllables apart. */
  readonly sortName: string;
}

export interface Place {
  /** GB/T 2260. */
  readonly adminCode: string | null;
  readonly location: Location | null;
}

export interface MetricFields {
  /** Canonical unit; null for a plain number. */
  readonly unit: string | null;
  readonly dimension: Dimension;
}

/** `value` and `unit` as printed; `canonicalValue` in the metric's unit, null where it could not be compared. */
export interface TargetFields {
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly unit: string | null;
  readonly canonicalValue: number | null;
  readonly year: number | null;
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly reference: LocalizedText | null;
}

export interface DocumentFields {
  /** ISO 8601 date. */
  readonly issued: string;
  readonly url: string | null;
  readonly articles: readonly Article[];
}

export type City = EntityCommon<'CITY'> & Place;
export type District = EntityCommon<'DISTRICT'> & Place;
export type Region = EntityCommon<'REGION'>;
export type Platform = EntityCommon<'PLATFORM'>;
export type Industry = EntityCommon<'INDUSTRY'>;
export type Programme = EntityCommon<'PROGRAMME'>;
export type Metric = EntityCommon<'METRIC'> & MetricFields;
export type Target = EntityCommon<'TARGET'> & TargetFields;
export type Organisation = EntityCommon<'ORGANISATION'>;
export type Document = EntityCommon<'DOCUMENT'> & DocumentFields;

/** A node of the graph. */
export type Entity = City | District | Region | Platform | Industry | Programme | Metric | Target | Organisation | Document;

/** The records of one type: `EntityOf<'CITY'>` is City. */
export type EntityOf<T extends EntityType> = Extract<Entity, { type: T }>;

/** A stated, cited tie between two entities. */
export interface Relation {
  readonly id: RelationId;
  readonly type: RelationType;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly status: Status | null;
  readonly citations: readonly Citation[];
}
