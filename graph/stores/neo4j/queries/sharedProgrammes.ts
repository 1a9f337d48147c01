import { z } from 'zod';
import type { SharedProgramme, SharedProgrammesQuery } from '../../GraphStore.ts';
import { BY_ID, inOrder } from '../../order.ts';
import type { Question } from '../Question.ts';
import { entitySchemaOf } from '../records/entitySchema.ts';
import { relationSchema } from '../records/relationSchema.ts';
import { entityList, isAsked, placesOf, relationList } from './fragments.ts';

const text = (cities: string): string => `${cities}
${placesOf('city', 'place')}
MATCH (place)-[participation:PARTICIPATES_IN]->(programme:Programme) WHERE ${isAsked('programme.kind', 'kinds')}
WITH programme, collect(DISTINCT city) AS cities, collect(DISTINCT participation) AS participations
WHERE size(cities) >= $minimumCities
WITH programme, cities, participations ORDER BY size(cities) DESC, programme.id
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

const ALL_CITIES = text('MATCH (city:City)');
const ASKED_CITIES = text('UNWIND $cities AS id\nMATCH (city:Entity {id: id})');

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
export const sharedProgrammes = ({ cities, minimumCities, kinds }: SharedProgrammesQuery): Question<readonly SharedProgramme[]> => ({
  text: cities === undefined ? ALL_CITIES : ASKED_CITIES,
  parameters: { cities: cities ?? null, minimumCities, kinds: kinds ?? null },
  reply: replySchema,
  named: (cities ?? []).map((id) => ({ id, type: 'CITY' })),
});
