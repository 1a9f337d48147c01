import { z } from 'zod';
import type { EntityId } from '../../../ontology/ids.ts';
import type { Entity, Relation } from '../../../ontology/records.ts';
import { STANDARD_DEFINITIONS } from '../../../ontology/standard.ts';
import type { NeighbourhoodQuery } from '../../GraphStore.ts';
import type { Reached } from '../../neighbourhood.ts';
import type { Parameters, Question } from '../Question.ts';
import { bestNeighbourProperties, HUB_DEGREE, idOfEntry, KEPT_NEIGHBOURS } from '../records/bestNeighbours.ts';
import { entitySchema } from '../records/entitySchema.ts';
import { entityIdSchema } from '../records/ids.ts';
import { mayTie } from '../records/mayTie.ts';
import { relationSchema } from '../records/relationSchema.ts';
import { entityList, isAsked, relationList } from './fragments.ts';

/**
 * The best connected of the neighbours of `entity` that the question lets be reached, each once. A hub knows them, so that its relations need not be walked; only more
 * than it knows of are looked for.
 */
const NEIGHBOURS_OF_ENTITY = `CALL (entity) {
  WITH entity WHERE entity.degree <= ${HUB_DEGREE} OR $perEntity > ${KEPT_NEIGHBOURS}
  MATCH (entity)-[relation]-(neighbour:Entity)
  WHERE ${isAsked('type(relation)', 'relationTypes')} AND ${isAsked('neighbour.type', 'types')}
  WITH DISTINCT neighbour
  RETURN neighbour ORDER BY neighbour.degree DESC, neighbour.id LIMIT $perEntity
  UNION ALL
  WITH entity WHERE entity.degree > ${HUB_DEGREE} AND $perEntity <= ${KEPT_NEIGHBOURS}
  UNWIND $best AS property
  UNWIND entity[property][..$perEntity] AS entry
  WITH DISTINCT entry ORDER BY entry LIMIT $perEntity
  MATCH (neighbour:Entity {id: ${idOfEntry('entry')}})
  RETURN neighbour
}`;

const NEIGHBOURS = `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
${NEIGHBOURS_OF_ENTITY}
WITH DISTINCT neighbour ORDER BY neighbour.degree DESC, neighbour.id LIMIT $total
RETURN collect([neighbour.id, neighbour.degree]) AS answer`;

/** Relations that are walked in less time than it takes to look for other entities one by one. */
const WALKED_DEGREE = 1_000;

/**
 * Binds `unwalked`: types of `entities` none of which need be walked, most relations first, because all that they can be tied to is. A relation has two ends and is found
 * from either: around a programme its cities have most relations, and none with each other.
 */
const UNWALKED_TYPES = `CALL (entities) {
  UNWIND entities AS entity
  WITH entity.type AS type, sum(entity.degree) AS relations, max(entity.degree) > ${WALKED_DEGREE} AS isLarge ORDER BY relations DESC, type
  WITH collect(type) AS types, collect(CASE WHEN isLarge THEN type END) AS large
  RETURN reduce(unwalked = [], type IN types |
    CASE WHEN any(other IN $tied[type] WHERE other IN unwalked OR other IN large OR other = type) THEN unwalked ELSE unwalked + type END
  ) AS unwalked
}`;

/**
 * Binds `relations`: all between any two of `entities`, by id. What has few relations is walked; between two that have many Neo4j looks from one for the other, if the
 * ontology lets them be tied at all. Not as a UNION, which would compare all of `entities` for each relation.
 */
const RELATIONS_AMONG = `${UNWALKED_TYPES}
CALL (entities, unwalked) {
  UNWIND entities AS entity
  WITH entities, entity WHERE entity.degree <= ${WALKED_DEGREE} AND NOT entity.type IN unwalked
  MATCH (entity)-[relation]-(other:Entity) WHERE ${isAsked('type(relation)', 'relationTypes')} AND other IN entities
  RETURN collect(DISTINCT relation) AS ofFew
}
CALL (entities) {
  WITH [entity IN entities WHERE entity.degree > ${WALKED_DEGREE}] AS large
  UNWIND large AS one
  UNWIND large AS other
  WITH one, other WHERE one.id < other.id AND other.type IN $tied[one.type]
  MATCH (one)-[relation]-(other) WHERE ${isAsked('type(relation)', 'relationTypes')}
  RETURN collect(relation) AS ofLarge
}
CALL (ofFew, ofLarge) {
  UNWIND ofFew + ofLarge AS relation
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

const { entityTypes, relationTypes: allRelationTypes } = STANDARD_DEFINITIONS;

/** Which types the ontology lets be tied to a type, in either direction: nobody looks for a relation that cannot be. */
const TIED: Parameters = Object.fromEntries(
  entityTypes.map(({ name }) => [
    name,
    entityTypes.map((other) => other.name).filter((other) => allRelationTypes.some((relation) => mayTie(relation.name, name, other))),
  ]),
);

const filters = ({ types, relationTypes }: NeighbourhoodQuery): Parameters => ({ types: types ?? null, relationTypes: relationTypes ?? null });

/** What finding neighbours takes besides. */
const bestParameters = ({ types, relationTypes }: NeighbourhoodQuery): Parameters => ({ best: bestNeighbourProperties(types, relationTypes) });

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
  parameters: { ids, perEntity, total, ...filters(query), ...bestParameters(query) },
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
  parameters: { ids, ...filters(query), tied: TIED },
  reply: pieceSchema,
  named: given(query),
});

/** The whole neighbourhood of depth 1. */
export const oneStep = (query: NeighbourhoodQuery): Question<Piece & { readonly truncated: boolean }> => {
  const ids = [...new Set(query.ids)];
  const room = Math.max(query.limit - ids.length, 0);
  return {
    text: ONE_STEP,
    parameters: { ids, room, perEntity: ids.length + room + 1, ...filters(query), ...bestParameters(query), tied: TIED },
    reply: cutPieceSchema,
    named: given(query),
  };
};
