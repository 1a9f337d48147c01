import type { EntityTypeDefinition } from '../ontology/definitions.ts';
import type { Comparator, Dimension, EntityKind, Level, Status } from '../ontology/enumerations.ts';
import type { EntityId } from '../ontology/ids.ts';
import type { Location } from '../ontology/records.ts';
import type { RelationType } from '../ontology/standard.ts';
import type { LocalizedText } from '../ontology/text.ts';
import type { Where } from './Issue.ts';
import type { Located } from './yaml/MapReader.ts';

/** An id that a seed file names, and where. */
export interface Reference {
  readonly id: EntityId;
  readonly where: Where;
}

/** What every defined thing has. `intact` is false where a fault was reported inside it, so that nothing more is asked of it. */
interface Defined {
  readonly id: EntityId;
  readonly type: EntityTypeDefinition;
  /** The key that defines it. */
  readonly where: Where;
  readonly intact: boolean;
  /** Where the value of one of its keys stands. */
  readonly whereOf: (key: string) => Where;
}

interface Named {
  /** Null where the names are at fault. */
  readonly names: LocalizedText | null;
  readonly aliases: readonly Located<string>[];
  readonly summary: LocalizedText | null;
}

/** A canonical entity as its file states it; fields that its type has not are null. */
export interface SeedEntity extends Defined, Named {
  readonly kind: EntityKind | null;
  readonly level: Level | null;
  readonly adminCode: string | null;
  readonly location: Location | null;
  readonly unit: string | null;
  readonly dimension: Dimension | null;
}

/** One tie of one statement, or one that derives from a target's block. */
export interface SeedRelation {
  readonly type: RelationType;
  readonly from: Reference;
  readonly to: Reference;
  readonly status: Status | null;
  readonly derived: boolean;
}

export interface SeedTarget extends Defined {
  readonly metric: Reference | null;
  readonly comparator: Comparator | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly reference: LocalizedText | null;
  readonly concerns: readonly Reference[];
}

/** A name or figure of an article that no fact accounts for, and why. */
export interface Ignored {
  readonly text: string;
  readonly where: Where;
}

/** One article of a document, in the order of its file. `number` is the key as printed there. */
export interface SeedArticle {
  readonly number: string;
  readonly where: Where;
  readonly topic: LocalizedText | null;
  readonly mentions: readonly Reference[];
  /** Ids whose names the text only implies. */
  readonly implied: readonly Reference[];
  /** Stated ties first, then those of its targets. */
  readonly relations: readonly SeedRelation[];
  readonly targets: readonly SeedTarget[];
  readonly ignores: readonly Ignored[];
}

/** What a document's file expects itself to cite, by type name. */
export interface Expectation {
  readonly entities: ReadonlyMap<string, number>;
  readonly relations: ReadonlyMap<string, number>;
}

export interface SeedDocument extends Defined, Named {
  readonly file: string;
  /** Whether the file's name says what the document is; else its id is not known. */
  readonly isNamed: boolean;
  /** The city that the file's name says; null where the name is at fault. */
  readonly city: EntityId | null;
  readonly issued: string | null;
  readonly url: string | null;
  readonly articles: readonly SeedArticle[];
  /** Where the key `articles` stands. */
  readonly whereArticles: Where;
  readonly expects: Expectation | null;
  readonly whereExpects: Where;
}

/** All that the seed files state, before it is checked as a whole. Entities and targets by id, the first definition of each; documents by name. */
export interface SeedModel {
  readonly entities: ReadonlyMap<EntityId, SeedEntity>;
  readonly targets: ReadonlyMap<EntityId, SeedTarget>;
  readonly documents: readonly SeedDocument[];
  /** Types whose file could not be read: what it defines is not known. */
  readonly unreadTypes: ReadonlySet<string>;
  /** Whether a document could not be read, or has no proper name: what is cited is then not known. */
  readonly unreadDocument: boolean;
}
