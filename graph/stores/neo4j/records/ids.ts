import { z } from 'zod';
import { type EntityId, parseEntityId, parseRelationId } from '../../../ontology/ids.ts';
import { type EntityType, ONTOLOGY, type RelationType, STANDARD_DEFINITIONS } from '../../../ontology/standard.ts';

const refuse = (context: z.RefinementCtx, message: string): never => {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
};

export const entityIdSchema = z.string().transform((text, context) => parseEntityId(text) ?? refuse(context, 'is no entity id'));

const ENTITY_TYPES: ReadonlyMap<string, EntityType> = new Map(STANDARD_DEFINITIONS.entityTypes.map(({ prefix, name }) => [prefix, name]));
const RELATION_TYPES: ReadonlyMap<string, RelationType> = new Map(STANDARD_DEFINITIONS.relationTypes.map(({ name }) => [name, name]));

/** The type that an id's prefix names; undefined where the ontology has none. */
export const typeOfId = (id: EntityId): EntityType | undefined => ENTITY_TYPES.get(ONTOLOGY.typeOfId(id)?.prefix ?? '');

/** What a relation's id says: its type and its two ends. */
export const relationIdSchema = z.string().transform((text, context) => {
  const parts = parseRelationId(text);
  const type = RELATION_TYPES.get(parts?.type ?? '');
  return parts === null || type === undefined ? refuse(context, 'is no relation id') : { id: parts.id, type, from: parts.from, to: parts.to };
});
