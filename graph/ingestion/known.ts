import type { Ontology } from '../ontology/ontology.ts';
import type { EntityType, RelationType } from '../ontology/standard.ts';

/** Whether the ontology at hand has this relation type: what it has is what a record may name. */
export const isRelationType = (ontology: Ontology, name: string): name is RelationType => ontology.relationType(name) !== undefined;

/** Whether the ontology at hand has this entity type. */
export const isEntityType = (ontology: Ontology, name: string): name is EntityType => ontology.entityType(name) !== undefined;

/** The definition of a type that seeds cannot do without. Throws where the ontology lacks it: a programming error. */
export const neededType = (ontology: Ontology, name: EntityType) => {
  const type = ontology.entityType(name);
  if (type === undefined) throw new RangeError(`the ontology has no entity type ${name}`);
  return type;
};
