import type { IndustryTrace, TraceIndustryQuery } from '../../GraphStore.ts';
import type { Question } from '../Question.ts';
import { tracesSchema } from '../records/tracesSchema.ts';
import { citiesOf, entityList, isAsked, relationList } from './fragments.ts';

/** Each node or relationship that is named anywhere in `carried`, once. Every row of `carried` is an industry with its platforms and what advances it. */
const ENTITIES = `UNWIND carried AS row RETURN row.industry AS item
  UNION UNWIND carried AS row UNWIND row.platforms AS served RETURN served.platform AS item
  UNION UNWIND carried AS row UNWIND row.platforms AS served UNWIND served.hosts AS host RETURN host.city AS item
  UNION UNWIND carried AS row UNWIND row.platforms AS served UNWIND served.builds AS build RETURN build.programme AS item
  UNION UNWIND carried AS row UNWIND row.advancers AS advancer RETURN advancer.programme AS item`;
const RELATIONS = `UNWIND carried AS row UNWIND row.platforms AS served RETURN served.serves AS item
  UNION UNWIND carried AS row UNWIND row.platforms AS served UNWIND served.hosts AS host RETURN host.relation AS item
  UNION UNWIND carried AS row UNWIND row.platforms AS served UNWIND served.builds AS build RETURN build.relation AS item
  UNION UNWIND carried AS row UNWIND row.advancers AS advancer UNWIND [advancer.advances, advancer.partakes] AS item RETURN item`;

const once = (items: string, shape: string, name: string): string => `CALL (carried) {
  CALL (carried) {
  ${items}
  }
  RETURN collect(${shape}) AS ${name}
}`;

/** `narrower` is how many steps down the tree of industries count. */
const text = (narrower: string): string => `MATCH path = (:Entity {id: $industry})<-[:PART_OF${narrower}]-(industry:Industry)
WITH industry, min(length(path)) AS steps ORDER BY steps, industry.id
MATCH (industry)<-[serves:SERVES]-(platform:Platform)
WITH platform, head(collect({industry: industry, serves: serves})) AS first
WITH platform, first.industry AS industry, first.serves AS serves
CALL (platform) {
  MATCH (platform)<-[relation:HOSTS]-(place)
  ${citiesOf('place', 'city')}
  WITH relation, city WHERE ${isAsked('city.id', 'cities')}
  RETURN collect({relation: relation, city: city}) AS hosts
}
WITH platform, industry, serves, hosts WHERE $cities IS NULL OR size(hosts) > 0
CALL (platform) {
  MATCH (platform)<-[relation:BUILDS]-(programme:Programme)
  RETURN collect({relation: relation, programme: programme}) AS builds
}
WITH industry, collect({platform: platform, serves: serves, hosts: hosts, builds: builds}) AS platforms
CALL (industry, platforms) {
  UNWIND platforms AS served UNWIND served.hosts AS host
  WITH industry, collect(DISTINCT host.city) AS hosting
  MATCH (industry)<-[advances:ADVANCES]-(programme:Programme)<-[partakes:PARTICIPATES_IN]-(place)
  ${citiesOf('place', 'city')}
  WITH hosting, advances, programme, partakes, city WHERE city IN hosting
  RETURN collect({advances: advances, programme: programme, partakes: partakes, city: city}) AS advancers
}
WITH collect({industry: industry, platforms: platforms, advancers: advancers}) AS carried
${once(ENTITIES, entityList('item'), 'entities')}
${once(RELATIONS, relationList('item'), 'relations')}
RETURN {
  entities: entities,
  relations: relations,
  carried: [row IN carried | {
    industry: row.industry.id,
    platforms: [served IN row.platforms | {
      platform: served.platform.id,
      serves: served.serves.id,
      hosts: [host IN served.hosts | {relations: [host.relation.id], of: host.city.id}],
      builds: [build IN served.builds | {relations: [build.relation.id], of: build.programme.id}]
    }],
    advancers: [advancer IN row.advancers | {
      city: advancer.city.id, relations: [advancer.advances.id, advancer.partakes.id], of: advancer.programme.id
    }]
  }]
} AS answer`;

const THIS_ONE = text('*0..0');
const WITH_NARROWER = text('*0..');

/** How an industry is carried, one row a platform. */
export const traceIndustry = ({ industry, cities, includeNarrower }: TraceIndustryQuery): Question<readonly IndustryTrace[]> => ({
  text: includeNarrower ? WITH_NARROWER : THIS_ONE,
  parameters: { industry, cities: cities ?? null },
  reply: tracesSchema,
  named: [{ id: industry, type: 'INDUSTRY' }, ...(cities ?? []).map((id) => ({ id, type: 'CITY' as const }))],
});
