import type { EntityType } from '../../../ontology/standard.ts';
import { ONTOLOGY, STANDARD_DEFINITIONS } from '../../../ontology/standard.ts';

/** Carried by every node that is an entity of the graph, beside the label of its type. */
export const ENTITY_LABEL = 'Entity';
/** The one node that says which graph this is; it has no relationships, so nobody meets it on a walk. */
export const VERSION_LABEL = 'GraphVersion';
/** The one node by which those who write take turns. */
export const TURN_LABEL = 'IngestTurn';

/** The labels of all entity types, such as `City`: the GraphQL names. */
export const TYPE_LABELS: readonly string[] = ONTOLOGY.entityTypes.map(({ graphName }) => graphName);
/** The types of all relationships. */
export const RELATIONSHIP_TYPES: readonly string[] = ONTOLOGY.relationTypes.map(({ name }) => name);

const LABEL_OF_TYPE: ReadonlyMap<string, string> = new Map(STANDARD_DEFINITIONS.entityTypes.map(({ name, graphName }) => [name, graphName]));

/** The label of a type: `City` of CITY. */
export const labelOf = (type: EntityType): string => {
  const label = LABEL_OF_TYPE.get(type);
  if (label === undefined) throw new RangeError(`the ontology has no entity type ${type}`);
  return label;
};
