import { z } from 'zod';
import { compareIds } from '../../../ontology/ids.ts';
import type { CityHolding, HoldingsQuery } from '../../GraphStore.ts';
import type { Question } from '../Question.ts';
import { entitySchema } from '../records/entitySchema.ts';
import { entityIdSchema } from '../records/ids.ts';
import { entityList, isAsked, placesOf } from './fragments.ts';

const TEXT = `UNWIND $cities AS id
MATCH (city:Entity {id: id})
${placesOf('city', 'place')}
MATCH (place)-[:PARTICIPATES_IN|HOSTS|DEVELOPS]->(entity:Entity) WHERE ${isAsked('entity.type', 'types')}
WITH entity, collect(DISTINCT city.id) AS holders
WHERE size(holders) >= $minimumCities AND ($only IS NULL OR holders = [$only])
WITH entity, holders ORDER BY entity.id
RETURN collect([${entityList('entity')}, holders]) AS answer`;

const holdingsSchema = z.array(
  z.tuple([entitySchema, z.array(entityIdSchema)]).transform(([entity, holders]) => ({ entity, cities: holders.sort(compareIds) })),
);

/** What these cities hold together, or one of them alone. */
export const holdings = ({ cities, by, types }: HoldingsQuery): Question<readonly CityHolding[]> => ({
  text: TEXT,
  parameters: {
    cities,
    types: types ?? null,
    minimumCities: 'only' in by ? 1 : by.minimumCities,
    only: 'only' in by ? by.only : null,
  },
  reply: holdingsSchema,
  named: cities.map((id) => ({ id, type: 'CITY' })),
});
