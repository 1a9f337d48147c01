import { z } from 'zod';
import type { EntityId } from '../../../ontology/ids.ts';
import type { SharedProgramme, SharedProgrammesQuery } from '../../GraphStore.ts';
import { BY_ID, inOrder } from '../../order.ts';
import type { Question } from '../Question.ts';
import { entitySchemaOf } from '../records/entitySchema.ts';
import { PARTAKERS } from '../records/partakers.ts';
import { relationSchema } from '../records/relationSchema.ts';
import { PARTAKERS_INDEX } from '../records/schema.ts';
import { type AtLeast, atLeast } from './atLeast.ts';
import { citiesOf, entityList, isAsked, placesOf, relationList } from './fragments.ts';

/** Binds `participation` and `programme`: what each `city` takes part in. */
const WALK_CITY = `${placesOf('city', 'place')}
  MATCH (place)-[participation:PARTICIPATES_IN]->(programme:Programme) WHERE ${isAsked('programme.kind', 'kinds')}`;

const OF_ALL = `MATCH (city:City)
  ${WALK_CITY}`;

/** How many stages there are at most. */
const STAGES = 3;

/** What the next stage finds, where those before found fewer than asked for: else nothing that they left out is among the first. */
const ASK_NEXT = (stage: number): string => `CALL (found) {
    UNWIND CASE WHEN size(found) < $first THEN $stages[${stage}..${stage + 1}] ELSE [] END AS lucene
    CALL db.index.fulltext.queryNodes('${PARTAKERS_INDEX}', lucene) YIELD node AS programme
    WITH programme, size([id IN programme.${PARTAKERS} WHERE id IN $cities]) AS sharers
    WHERE sharers >= $minimumCities AND ${isAsked('programme.kind', 'kinds')}
    WITH programme, sharers ORDER BY sharers DESC, programme.id LIMIT $first
    RETURN collect(programme) AS more
  }
  WITH CASE WHEN size(found) < size(more) THEN more ELSE found END AS found`;

/**
 * Of n cities of which m are to share it, any n - m + 1 have one that takes part. So what the least connected ones take part in is all that can be shared; where even these
 * have more to walk than `$walked`, the index tells what is shared, and what of it is among the first. Who takes part is asked of that, unless there is so much of it that
 * the cities themselves have less to look at.
 */
const OF_THESE = `UNWIND $cities AS id
MATCH (city:Entity {id: id})
WITH city ORDER BY city.degree
WITH collect(city) AS asked
WITH asked, asked[..size(asked) - $minimumCities + 1] AS few
WITH asked, few, reduce(sum = 0, city IN few | sum + city.degree) > $walked AS isLookedUp
CALL (few, isLookedUp) {
  WITH few WHERE NOT isLookedUp
  UNWIND few AS city
  ${WALK_CITY}
  RETURN DISTINCT programme
  UNION ALL
  WITH [] AS found WHERE isLookedUp
  ${Array.from({ length: STAGES }, (_, stage) => ASK_NEXT(stage)).join('\n  ')}
  UNWIND found AS programme
  RETURN programme
}
WITH asked, collect(programme) AS candidates, sum(programme.degree) AS around
WITH asked, candidates, around < reduce(sum = 0, city IN asked | sum + city.degree) AS isLess
CALL (asked, candidates, isLess) {
  UNWIND CASE WHEN isLess THEN candidates ELSE [] END AS programme
  MATCH (programme)<-[participation:PARTICIPATES_IN]-(place) WHERE place.id IN $cities OR place:District
  ${citiesOf('place', 'city')}
  WITH programme, participation, city WHERE city.id IN $cities
  RETURN programme, participation, city
  UNION ALL
  UNWIND CASE WHEN isLess THEN [] ELSE asked END AS city
  ${WALK_CITY}
  RETURN programme, participation, city
}`;

const text = (participations: string): string => `${participations}
WITH programme, collect(DISTINCT city) AS cities, collect(DISTINCT participation) AS participations
WHERE size(cities) >= $minimumCities
WITH programme, cities, participations ORDER BY size(cities) DESC, programme.id LIMIT $first
WITH collect({
  programme: ${entityList('programme')},
  cities: [city IN cities | city.id],
  participations: [participation IN participations | ${relationList('participation')}]
}) AS rows, collect(cities) AS partaking
RETURN {rows: rows, cities: COLLECT {
  UNWIND partaking AS some UNWIND some AS city
  WITH DISTINCT city
  RETURN ${entityList('city')}
}} AS answer`;

const ALL_CITIES = text(OF_ALL);
const ASKED_CITIES = text(OF_THESE);

/** More rows, and more relations, than there are. */
const ALL = Number.MAX_SAFE_INTEGER;

/** Relations of cities that are walked in the time that the index takes: for any question, and for each term of it. */
const WALKED_MEANWHILE = 1_000;
const WALKED_PER_TERM = 20;

/** Cities come once, however many programmes they share. */
const replySchema = z
  .object({
    cities: z.array(entitySchemaOf('CITY')),
    rows: z.array(z.object({ programme: entitySchemaOf('PROGRAMME'), cities: z.array(z.string()), participations: z.array(relationSchema) })),
  })
  .transform(({ cities, rows }): readonly SharedProgramme[] => {
    const inIdOrder = inOrder(cities, BY_ID);
    return rows.map(({ programme, cities: partaking, participations }) => {
      const ids = new Set(partaking);
      return { programme, cities: inIdOrder.filter(({ id }) => ids.has(id)), participations: inOrder(participations, BY_ID) };
    });
  });

/** What the index is asked for, one after the other until there are enough first rows: what a few more cities share comes before all else. Nothing where walking is all there is. */
const stagesOf = (asked: readonly EntityId[], { minimumCities, first }: SharedProgrammesQuery): readonly AtLeast[] => {
  if (asked.length < 2) return [];
  const more = first === undefined ? 0 : STAGES - 1;
  const counts = new Set(Array.from({ length: more + 1 }, (_, at) => Math.min(minimumCities + more - at, asked.length)));
  const stages = [...counts].map((count) => atLeast(count, asked));
  return stages.every((stage) => stage !== null) ? stages : [];
};

/** Programmes that several cities take part in, most cities first. */
export const sharedProgrammes = (query: SharedProgrammesQuery): Question<readonly SharedProgramme[]> => {
  const { cities, minimumCities, kinds, first } = query;
  const stages = stagesOf([...new Set(cities)], query);
  const terms = stages.reduce((sum, stage) => sum + stage.terms, 0);
  return {
    text: cities === undefined ? ALL_CITIES : ASKED_CITIES,
    parameters: {
      cities: cities ?? null,
      minimumCities,
      kinds: kinds ?? null,
      first: first ?? ALL,
      stages: stages.map(({ lucene }) => lucene),
      walked: stages.length === 0 ? ALL : WALKED_MEANWHILE + WALKED_PER_TERM * terms,
    },
    reply: replySchema,
    named: (cities ?? []).map((id) => ({ id, type: 'CITY' })),
  };
};
