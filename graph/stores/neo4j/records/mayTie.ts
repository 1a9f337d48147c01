import { type EntityType, ONTOLOGY, type RelationType } from '../../../ontology/standard.ts';

/** Whether the ontology lets a relation of this type tie entities of these two types, in either direction. */
export const mayTie = (relation: RelationType, one: EntityType, other: EntityType): boolean =>
  ONTOLOGY.allows(relation, one, other) || ONTOLOGY.allows(relation, other, one);
