import type { LocalizedText } from './text.ts';

/** Shapes the canvas can draw; the legend shows the same. */
export type NodeShape =
  | 'ellipse'
  | 'round-rectangle'
  | 'round-diamond'
  | 'round-hexagon'
  | 'round-triangle'
  | 'round-octagon'
  | 'round-tag'
  | 'barrel'
  | 'rectangle'
  | 'round-pentagon';

/** Keys of a seed entity beyond the common ones (`name`, `aliases`, `summary`), by what parses them. */
export type OwnField = 'adminCode' | 'location' | 'kind' | 'level' | 'unit' | 'dimension';

/**
 * One entity type. `name` is the enumeration value (`CITY`), `graphName` the GraphQL type and the Neo4j label (`City`), `prefix` the first part
 * of an id (`city`). `seedFile` is null where a type has no file of canonical entities of its own.
 */
export interface EntityTypeDefinition {
  readonly name: string;
  readonly graphName: string;
  readonly prefix: string;
  readonly seedFile: string | null;
  readonly label: LocalizedText;
  readonly plural: LocalizedText;
  readonly description: LocalizedText;
  /** Kinds this type may have; empty where it has none. */
  readonly kinds: readonly string[];
  readonly requiredFields: readonly OwnField[];
  readonly optionalFields: readonly OwnField[];
  /** Fill colours on a light and a dark ground; both carry white or near-black text at WCAG AA. */
  readonly colour: { readonly light: string; readonly dark: string };
  readonly shape: NodeShape;
}

/** One pair of end points that a relation type allows, by entity type name; `SAME` in `to` is the type of `from`. */
export interface RelationEnds {
  readonly from: readonly string[];
  readonly to: readonly string[] | 'SAME';
}

/** One relation type. `label` reads from → to, `inverse` to → from. */
export interface RelationTypeDefinition {
  readonly name: string;
  readonly label: LocalizedText;
  readonly inverse: LocalizedText;
  readonly description: LocalizedText;
  readonly ends: readonly RelationEnds[];
  /** Whether a document may say how far along the tie is. */
  readonly carriesStatus: boolean;
  /** Whether each `from` entity has exactly one such relation. */
  readonly exactlyOne: boolean;
  /** Whether it may not lead back to where it started (containment). */
  readonly acyclic: boolean;
}

/** One value of an enumeration with its label. */
export interface EnumValue {
  readonly name: string;
  readonly label: LocalizedText;
}
