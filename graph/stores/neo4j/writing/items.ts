import { isPoint } from 'neo4j-driver';
import { z } from 'zod';
import type { Entity, Relation } from '../../../ontology/records.ts';
import type { DerivedOf } from '../records/derivedProperties.ts';
import { ENTITY_LABEL, labelOf } from '../records/labels.ts';
import { isPointProperty, nodeProperties, type Properties, type Property } from '../records/nodeProperties.ts';
import { relationshipProperties } from '../records/relationshipProperties.ts';

/** A node or relationship as a graph wants it. `kind` is the label of its type or the relationship's type; a node has no ends. */
export interface Wanted {
  readonly id: string;
  readonly kind: string;
  readonly ends: { readonly from: string; readonly to: string } | null;
  /** Worked out when it is needed: those of a large graph at once would fill the memory. */
  readonly properties: () => Properties;
}

/** A node or relationship that the database holds. `element` is Neo4j's own id of it. */
export interface Stored {
  readonly element: string;
  readonly id: string | null;
  /** The elements at its ends. */
  readonly ends: readonly string[];
  readonly place: string;
  readonly likeness: string;
}

export const wantedNode =
  (derivedOf: DerivedOf) =>
  (entity: Entity): Wanted => ({ id: entity.id, kind: labelOf(entity.type), ends: null, properties: () => nodeProperties(entity, derivedOf) });

export const wantedRelationship = (relation: Relation): Wanted => ({
  id: relation.id,
  kind: relation.type,
  ends: { from: relation.from, to: relation.to },
  properties: () => relationshipProperties(relation),
});

/** What cannot be changed without making it anew: labels or type, and ends. */
const placeAt = (kinds: readonly string[], from: unknown, to: unknown): string => JSON.stringify([[...kinds].sort(), from, to]);

export const placeOf = ({ kind, ends }: Wanted): string => placeAt(ends === null ? [ENTITY_LABEL, kind] : [kind], ends?.from ?? null, ends?.to ?? null);

const comparable = (value: unknown): unknown => (isPoint(value) ? [value.y, value.x] : value);
const likeness = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.entries(properties)
      .map(([name, value]) => [name, comparable(value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const written = (value: Property): unknown => (isPointProperty(value) ? [value.latitude, value.longitude] : value);

/** Equal for equal properties, in whatever order they come. */
export const likenessOf = ({ properties }: Wanted): string =>
  likeness(Object.fromEntries(Object.entries(properties()).map(([name, value]) => [name, written(value)])));

/** Parses a row of what is stored. Someone may have changed anything there, so nothing is asked of the properties. */
export const storedSchema = z
  .object({
    element: z.string(),
    kinds: z.array(z.string()),
    ends: z.array(z.string()),
    from: z.unknown(),
    to: z.unknown(),
    properties: z.record(z.string(), z.unknown()),
  })
  .transform(
    ({ element, kinds, ends, from, to, properties }): Stored => ({
      element,
      id: typeof properties.id === 'string' ? properties.id : null,
      ends,
      place: placeAt(kinds, from, to),
      likeness: likeness(properties),
    }),
  );
