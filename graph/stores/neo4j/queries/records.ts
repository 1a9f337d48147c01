import { z } from 'zod';
import { type EntityId, parseRelationId, type RelationId } from '../../../ontology/ids.ts';
import type { Entity, Relation } from '../../../ontology/records.ts';
import type { Question } from '../Question.ts';
import { entitySchema } from '../records/entitySchema.ts';
import { relationSchema } from '../records/relationSchema.ts';
import { entityList, relationList } from './fragments.ts';

const ENTITIES = `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN collect(${entityList('entity')}) AS answer`;

const entitiesSchema = z.array(entitySchema);

/** Those of these entities that exist, in no order. */
export const entitiesById = (ids: readonly EntityId[]): Question<readonly Entity[]> => ({ text: ENTITIES, parameters: { ids }, reply: entitiesSchema });

/** A relation is found from its ends: between two hubs Neo4j starts at the one with fewer. */
const RELATIONS = `UNWIND $keys AS key
MATCH (from:Entity {id: key.from})
MATCH (to:Entity {id: key.to})
MATCH (from)-[relation]->(to) WHERE relation.id = key.id
RETURN collect(${relationList('relation')}) AS answer`;

const relationsSchema = z.array(relationSchema);

/** Those of these relations that exist, in no order. */
export const relationsById = (ids: readonly RelationId[]): Question<readonly Relation[]> => ({
  text: RELATIONS,
  parameters: { keys: ids.flatMap((id) => parseRelationId(id) ?? []).map(({ id, from, to }) => ({ id, from, to })) },
  reply: relationsSchema,
});
