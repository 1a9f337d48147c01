import { z } from 'zod';
import type { EntityId } from '../../../ontology/ids.ts';
import type { Entity, Relation } from '../../../ontology/records.ts';
import type { NeighbourhoodQuery } from '../../GraphStore.ts';
import type { Reached } from '../../neighbourhood.ts';
import type { Parameters, Question } from '../Question.ts';
import { entitySchema } from '../records/entitySchema.ts';
import { entityIdSchema } from '../records/ids.ts';
import { relationSchema } from '../records/relationSchema.ts';
import { entityList, isAsked, relationList } from './fragments.ts';

/** The best connected of the neighbours of `entity` that the question lets be reached, each once. */
const NEIGHBOURS_OF_ENTITY = `CALL (entity) {
  MATCH (entity)-[relation]-(neighbour:Entity)
  WHERE ${isAsked('type(relation)', 'relationTypes')} AND ${isAsked('neighbour.type', 'types')}
  WITH DISTINCT neighbour
  RETURN neighbour ORDER BY neighbour.degree DESC, neighbour.id LIMIT $perEntity
}`;

const NEIGHBOURS = `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
${NEIGHBOURS_OF_ENTITY}
WITH DISTINCT neighbour ORDER BY neighbour.degree DESC, neighbour.id LIMIT $total
RETURN collect([neighbour.id, neighbour.degree]) AS answer`;

/**
 * Binds `relations`: all between any two of `entities`, by id. Of two that are tied, the one with fewer relations is walked; where both have many, Neo4j looks from one
 * for the other. Not as a UNION, which would compare all of `entities` for each relation.
 */
const RELATIONS_AMONG = `CALL (entities) {
  UNWIND entities AS entity
  WITH entities, entity WHERE entity.degree <= size(entities)
  MATCH (entity)-[relation]-(other:Entity) WHERE ${isAsked('type(relation)', 'relationTypes')} AND other IN entities
  RETURN collect(DISTINCT relation) AS ofFew
}
CALL (entities) {
  WITH [entity IN entities WHERE entity.degree > size(entities)] AS hubs
  UNWIND hubs AS hub
  UNWIND hubs AS other
  WITH hub, other WHERE hub.id < other.id
  MATCH (hub)-[relation]-(other) WHERE ${isAsked('type(relation)', 'relationTypes')}
  RETURN collect(relation) AS ofHubs
}
CALL (ofFew, ofHubs) {
  UNWIND ofFew + ofHubs AS relation
  WITH relation ORDER BY relation.id
  RETURN collect(${relationList('relation')}) AS relations
}`;

const AMONG = `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH collect(entity) AS entities
${RELATIONS_AMONG}
RETURN {entities: [entity IN entities | ${entityList('entity')}], relations: relations} AS answer`;

/** As `growNeighbourhood` would do it for one step, with what `AMONG` answers of the outcome. */
const ONE_STEP = `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH collect(entity) AS given
CALL (given) {
  UNWIND given AS entity
  ${NEIGHBOURS_OF_ENTITY}
  WITH DISTINCT given, neighbour WHERE NOT neighbour IN given
  WITH neighbour ORDER BY neighbour.degree DESC, neighbour.id LIMIT $room + 1
  RETURN collect(neighbour) AS reached
}
WITH given + reached[..$room] AS entities, size(reached) > $room AS truncated
${RELATIONS_AMONG}
RETURN {entities: [entity IN entities | ${entityList('entity')}], relations: relations, truncated: truncated} AS answer`;

const filters = ({ types, relationTypes }: NeighbourhoodQuery): Parameters => ({ types: types ?? null, relationTypes: relationTypes ?? null });
/** The given entities have to exist. */
const given = ({ ids }: NeighbourhoodQuery) => ids.map((id) => ({ id }));

const reachedSchema = z.array(z.tuple([entityIdSchema, z.int()]).transform(([id, degree]) => ({ id, degree })));

/** The best connected neighbours of these entities, as `BestConnected` says it. */
export const neighbours = (
  ids: readonly EntityId[],
  query: NeighbourhoodQuery,
  { perEntity, total }: { readonly perEntity: number; readonly total: number },
): Question<readonly Reached[]> => ({
  text: NEIGHBOURS,
  parameters: { ids, perEntity, total, ...filters(query) },
  reply: reachedSchema,
  named: given(query),
});

/** Entities, as asked for, and all relations between any two of them, by id. */
export interface Piece {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}
const pieceSchema = z.object({ entities: z.array(entitySchema), relations: z.array(relationSchema) });
const cutPieceSchema = pieceSchema.extend({ truncated: z.boolean() });

/** These entities and the relations among them. */
export const among = (ids: readonly EntityId[], query: NeighbourhoodQuery): Question<Piece> => ({
  text: AMONG,
  parameters: { ids, ...filters(query) },
  reply: pieceSchema,
  named: given(query),
});

/** The whole neighbourhood of depth 1. */
export const oneStep = (query: NeighbourhoodQuery): Question<Piece & { readonly truncated: boolean }> => {
  const ids = [...new Set(query.ids)];
  const room = Math.max(query.limit - ids.length, 0);
  return {
    text: ONE_STEP,
    parameters: { ids, room, perEntity: ids.length + room + 1, ...filters(query) },
    reply: cutPieceSchema,
    named: given(query),
  };
};
