import { z } from 'zod';
import type { SharedProgramme, SharedProgrammesQuery } from '../../GraphStore.ts';
import { BY_ID, inOrder } from '../../order.ts';
import type { Question } from '../Question.ts';
import { entitySchemaOf } from '../records/entitySchema.ts';
import { relationSchema } from '../records/relationSchema.ts';
import { citiesOf, entityList, isAsked, placesOf, relationList } from './fragments.ts';

/** Binds `participation` and `programme`: what each `city` takes part in. */
const WALK_CITY = `${placesOf('city', 'place')}
  MATCH (place)-[participation:PARTICIPATES_IN]->(programme:Programme) WHERE ${isAsked('programme.kind', 'kinds')}`;

const OF_ALL = `MATCH (city:City)
  ${WALK_CITY}`;

/**
 * Of n cities of which m are to share it, any n - m + 1 have one that takes part. So what the least connected ones take part in is all that can be shared, and who else
 * takes part is asked of that, unless there is so much of it that the other cities themselves have less to look at.
 */
const OF_THESE = `UNWIND $cities AS id
MATCH (city:Entity {id: id})
WITH city ORDER BY city.degree
WITH collect(city) AS asked
WITH asked, asked[..size(asked) - $minimumCities + 1] AS few
CALL (few) {
  UNWIND few AS city
  ${WALK_CITY}
  WITH DISTINCT programme
  RETURN collect(programme) AS candidates, sum(programme.degree) AS around
}
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

/** More rows than there are programmes. */
const ALL_ROWS = Number.MAX_SAFE_INTEGER;

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

/** Programmes that several cities take part in, most cities first. */
export const sharedProgrammes = ({ cities, minimumCities, kinds, first }: SharedProgrammesQuery): Question<readonly SharedProgramme[]> => ({
  text: cities === undefined ? ALL_CITIES : ASKED_CITIES,
  parameters: { cities: cities ?? null, minimumCities, kinds: kinds ?? null, first: first ?? ALL_ROWS },
  reply: replySchema,
  named: (cities ?? []).map((id) => ({ id, type: 'CITY' })),
});
