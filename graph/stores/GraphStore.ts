import type { EntityKind, Level, Status } from '../ontology/enumerations.ts';
import type { EntityId, RelationId } from '../ontology/ids.ts';
import type { City, Entity, Industry, Metric, Platform, Programme, Relation, Target } from '../ontology/records.ts';
import type { EntityType, RelationType } from '../ontology/standard.ts';
import type { TraversalName } from './traversals.ts';

export type Direction = 'OUT' | 'IN' | 'BOTH';
export type EntityOrder = 'NAME' | 'DEGREE' | 'TYPE';

/** Where a page begins: after the item with this order key and id. By-id orders have the key ''. */
export interface Position {
  readonly key: string | number;
  readonly id: string;
}

/** Which part of an ordered list: `first` items (null: all) after a position (null: from the start). */
export interface PageRequest {
  readonly first: number | null;
  readonly after: Position | null;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
}

/** All given conditions hold at once; a list means any of it; undefined means no condition. */
export interface EntityQuery {
  readonly types?: readonly EntityType[] | undefined;
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly levels?: readonly Level[] | undefined;
  readonly statuses?: readonly Status[] | undefined;
  /** Tied to this city, or to one of its districts, by one relation in either direction: the districts are, and by them the city itself. */
  readonly city?: EntityId | undefined;
  /** Cited by this document. */
  readonly document?: EntityId | undefined;
  /** Tied to this industry, or to a narrower one, by one relation in either direction; itself too where it has narrower ones. */
  readonly industry?: EntityId | undefined;
  /** A search hit for this text. */
  readonly text?: string | undefined;
  readonly orderBy: EntityOrder;
  readonly page: PageRequest;
}

/** Relations by id. */
export interface RelationQuery {
  readonly types?: readonly RelationType[] | undefined;
  readonly from?: EntityId | undefined;
  readonly to?: EntityId | undefined;
  readonly document?: EntityId | undefined;
  readonly page: PageRequest;
}

export interface RelationsOfQuery {
  readonly types?: readonly RelationType[] | undefined;
  readonly direction: Direction;
  readonly page: PageRequest;
}

/** Conditions on what a traversal reaches. */
export interface RelatedQuery {
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly levels?: readonly Level[] | undefined;
  readonly statuses?: readonly Status[] | undefined;
  /** Programmes in which all of these cities take part, themselves or by a district. */
  readonly sharedWith?: readonly EntityId[] | undefined;
  /** Targets that measure this metric, by this year. */
  readonly metric?: EntityId | undefined;
  readonly year?: number | undefined;
  readonly page: PageRequest;
}

/** What a document cites, in one article or in all. Entities and relations come by id. */
export interface CitedQuery<T extends EntityType | RelationType> {
  readonly types?: readonly T[] | undefined;
  readonly article?: string | undefined;
  readonly page: PageRequest;
}

export interface SearchQuery {
  readonly text: string;
  readonly types?: readonly EntityType[] | undefined;
  readonly first: number;
}
export interface SearchHit {
  readonly entity: Entity;
  /** 0 < score ≤ 1. */
  readonly score: number;
  /** The name or alias that matched. */
  readonly matched: string;
}

export interface NeighbourhoodQuery {
  readonly ids: readonly EntityId[];
  readonly depth: number;
  readonly types?: readonly EntityType[] | undefined;
  readonly relationTypes?: readonly RelationType[] | undefined;
  /** How many entities at most, the given ones included (they always stay). */
  readonly limit: number;
}
export interface Subgraph {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly truncated: boolean;
  /** Per entity with any: its relations (all, of its degree) that are not among `relations`. */
  readonly hidden: readonly { readonly entity: EntityId; readonly relations: number }[];
}

export interface PathsQuery {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly maxLength: number;
  readonly limit: number;
  /** What may lie between; the two ends are exempt. */
  readonly types?: readonly EntityType[] | undefined;
  readonly relationTypes?: readonly RelationType[] | undefined;
}
/** `entities` has one more than `relations`; `length` is the number of relations. */
export interface Path {
  readonly length: number;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

export interface SharedProgrammesQuery {
  /** Cities asked for; undefined: all. */
  readonly cities?: readonly EntityId[] | undefined;
  readonly minimumCities: number;
  readonly kinds?: readonly EntityKind[] | undefined;
  /** So many rows at most, the first ones; undefined: all. */
  readonly first?: number | undefined;
}
export interface SharedProgramme {
  readonly programme: Programme;
  readonly cities: readonly City[];
  readonly participations: readonly Relation[];
}

export interface TraceIndustryQuery {
  readonly industry: EntityId;
  readonly cities?: readonly EntityId[] | undefined;
  readonly includeNarrower: boolean;
  /** So many rows at most, the first ones; undefined: all. */
  readonly first?: number | undefined;
}
/**
 * Where cities were asked for, no other counts, and platforms that none of them hosts are left out. `via`: SERVES the row's industry; HOSTS, by the row's cities; BUILDS; and
 * ADVANCES with the PARTICIPATES_IN of the row's cities. PART_OF, of districts and industries, is taken for granted.
 */
export interface IndustryTrace {
  readonly industry: Industry;
  readonly platform: Platform;
  readonly cities: readonly City[];
  readonly programmes: readonly Programme[];
  readonly via: readonly Relation[];
}

/** What cities hold is what they take part in, host or develop, themselves or by a district. */
export interface HoldingsQuery {
  readonly cities: readonly EntityId[];
  /** Held by so many of the cities at least, or by this one of them and no other. */
  readonly by: { readonly minimumCities: number } | { readonly only: EntityId };
  readonly types?: readonly EntityType[] | undefined;
}
export interface CityHolding {
  readonly entity: Entity;
  /** Those of the cities that hold it, by id. */
  readonly cities: readonly EntityId[];
}

export interface MetricsQuery {
  /** Only targets that these cities set, and metrics that they measure; undefined: all. */
  readonly cities?: readonly EntityId[] | undefined;
  readonly comparableOnly: boolean;
}
export interface MetricComparison {
  readonly metric: Metric;
  readonly targets: readonly Target[];
  /** Whether two different cities have a canonical value: two targets of one city say nothing about another. */
  readonly comparable: boolean;
}

export interface GraphStatistics {
  readonly entities: number;
  readonly relations: number;
  /** Of entities and of relations together. */
  readonly citations: number;
  /** Every type of the ontology, in its order, also those of which there is none. */
  readonly byEntityType: readonly { readonly type: EntityType; readonly count: number }[];
  readonly byRelationType: readonly { readonly type: RelationType; readonly count: number }[];
  readonly version: string;
  readonly ingestedAt: string;
}

/**
 * The questions the product asks, in domain words, on one version of the graph. One reader serves one request: what it answers is of one version, or it throws
 * VersionChanged. Batched questions answer for every id that was given; an id that does not exist answers with nothing. Every other id that a question names has to exist
 * and to be of the type that is meant there: UnknownEntity names all that do not and are not, in the order in which the question names them. All throw StoreUnavailable, or StoreTimeout when the time budget is over or the signal aborts. Orders are those of the API contract.
 */
export interface GraphReader {
  entities(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, Entity>>;
  relations(ids: readonly RelationId[]): Promise<ReadonlyMap<RelationId, Relation>>;
  relationsOf(ids: readonly EntityId[], query: RelationsOfQuery): Promise<ReadonlyMap<EntityId, Page<Relation>>>;
  related(ids: readonly EntityId[], traversal: TraversalName, query: RelatedQuery): Promise<ReadonlyMap<EntityId, Page<Entity>>>;
  citedEntities(documents: readonly EntityId[], query: CitedQuery<EntityType>): Promise<ReadonlyMap<EntityId, Page<Entity>>>;
  citedRelations(documents: readonly EntityId[], query: CitedQuery<RelationType>): Promise<ReadonlyMap<EntityId, Page<Relation>>>;

  findEntities(query: EntityQuery): Promise<Page<Entity>>;
  findRelations(query: RelationQuery): Promise<Page<Relation>>;
  search(query: SearchQuery): Promise<readonly SearchHit[]>;
  neighbourhood(query: NeighbourhoodQuery): Promise<Subgraph>;
  paths(query: PathsQuery): Promise<readonly Path[]>;
  sharedProgrammes(query: SharedProgrammesQuery): Promise<readonly SharedProgramme[]>;
  traceIndustry(query: TraceIndustryQuery): Promise<readonly IndustryTrace[]>;
  /** By entity id. */
  holdings(query: HoldingsQuery): Promise<readonly CityHolding[]>;
  metrics(query: MetricsQuery): Promise<readonly MetricComparison[]>;
  statistics(): Promise<GraphStatistics>;
}

/** What a graph is made of. */
export type RecordKind = 'ENTITY' | 'RELATION';

export interface ReaderOptions {
  /** The time budget of the whole request, in milliseconds. */
  readonly timeoutMs: number;
  /** Aborts when the client goes away; the work stops at the database too. */
  readonly signal?: AbortSignal | undefined;
  /** Records whose citations anyone will look at; undefined: all. A store may leave out the others', so that they cost nothing. */
  readonly citations?: readonly RecordKind[] | undefined;
  /** The version that the reader has to answer from: where the store has another, it throws VersionChanged. Undefined: whichever the first question meets. */
  readonly version?: string | undefined;
}

/** The connections that a store keeps to a database. */
export interface Connections {
  readonly inUse: number;
  readonly limit: number;
}

/** The only way to the data. */
export interface GraphStore {
  /** As `statistics.store` says it. */
  readonly name: 'memory' | 'neo4j';
  reader(options: ReaderOptions): GraphReader;
  /** The version of the graph that a reader would answer from now. Throws StoreUnavailable. */
  version(options: ReaderOptions): Promise<string>;
  /** As `version`, once any usual question would be answered in time. Throws StoreUnavailable. */
  ready(options: ReaderOptions): Promise<string>;
  /** Null where there is no database to connect to. */
  connections(): Connections | null;
  close(): Promise<void>;
}
