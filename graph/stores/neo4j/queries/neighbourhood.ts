import { z } from 'zod';
import type { EntityId } from '../../../ontology/ids.ts';
import type { Entity, Relation } from '../../../ontology/records.ts';
import type { NeighbourhoodQuery } from '../../GraphStore.ts';
import type { Reached } from '../../neighbourhood.ts';
import type { Question } from '../Question.ts';
import { entitySchema } from '../records/entitySchema.ts';
import { entityIdSchema } from '../records/ids.ts';
import { relationSchema } from '../records/relationSchema.ts';
import { entityList, isAsked, relationList } from './fragments.ts';

const NEIGHBOURS = `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[relation]-(neighbour:Entity)
  WHERE ${isAsked('type(relation)', 'relationTypes')} AND ${isAsked('neighbour.type', 'types')}
  WITH DISTINCT neighbour ORDER BY neighbour.degree DESC, neighbour.id LIMIT $perEntity
  RETURN neighbour
}
WITH DISTINCT neighbour ORDER BY neighbour.degree DESC, neighbour.id LIMIT $total
RETURN collect(neighbour {.id, .degree}) AS answer`;

/** The best connected neighbours of these entities, as `BestConnected` says it. */
export const neighbours = (
  ids: readonly EntityId[],
  { types, relationTypes }: NeighbourhoodQuery,
  { perEntity, total }: { readonly perEntity: number; readonly total: number },
): Question<readonly Reached[]> => ({
  text: NEIGHBOURS,
  parameters: { ids, types: types ?? null, relationTypes: relationTypes ?? null, perEntity, total },
  reply: z.array(z.object({ id: entityIdSchema, degree: z.int() })),
});

/** Of two that are tied, the one with fewer relations is walked; where both have many, Neo4j looks from one for the other. */
const AMONG = `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH collect(entity) AS entities
CALL (entities) {
  CALL (entities) {
    UNWIND entities AS entity
    WITH entities, entity WHERE entity.degree <= size(entities)
    MATCH (entity)-[relation]-(other:Entity) WHERE ${isAsked('type(relation)', 'relationTypes')} AND other.id IN $ids
    RETURN relation
  UNION
    WITH entities, [entity IN entities WHERE entity.degree > size(entities)] AS hubs
    UNWIND hubs AS hub
    UNWIND hubs AS other
    WITH hub, other WHERE hub.id < other.id
    MATCH (hub)-[relation]-(other) WHERE ${isAsked('type(relation)', 'relationTypes')}
    RETURN relation
  }
  WITH relation ORDER BY relation.id
  RETURN collect(relation) AS relations
}
RETURN {entities: [entity IN entities | ${entityList('entity')}], relations: [relation IN relations | ${relationList('relation')}]} AS answer`;

/** These entities, as given, and all relations between any two of them, by id. */
export const among = (
  ids: readonly EntityId[],
  { relationTypes }: NeighbourhoodQuery,
): Question<{ readonly entities: readonly Entity[]; readonly relations: readonly Relation[] }> => ({
  text: AMONG,
  parameters: { ids, relationTypes: relationTypes ?? null },
  reply: z.object({ entities: z.array(entitySchema), relations: z.array(relationSchema) }),
});
