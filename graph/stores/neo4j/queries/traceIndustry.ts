import type { IndustryTrace, TraceIndustryQuery } from '../../GraphStore.ts';
import type { Question } from '../Question.ts';
import { tracesSchema } from '../records/tracesSchema.ts';
import { citiesOf, entityList, isAsked, relationList } from './fragments.ts';

/**
 * Binds each of some nodes or relationships of `carried` once, as `name`. Every row of `carried` is an industry with its platforms and what advances it. Not by DISTINCT or
 * UNION: those would compare the whole of `carried` for each row, which takes hundreds of megabytes for the broadest industries.
 */
const once = (name: string, unwound: string, item: string): string =>
  `CALL (carried) { UNWIND carried AS row ${unwound} RETURN collect(DISTINCT ${item}) AS ${name} }`;
const SERVED = 'UNWIND row.platforms AS served';
const HOST = `${SERVED} UNWIND served.hosts AS host`;
const BUILD = `${SERVED} UNWIND served.builds AS build`;
const ADVANCER = 'UNWIND row.advancers AS advancer';

const PARTS = [
  once('industries', '', 'row.industry'),
  once('platforms', SERVED, 'served.platform'),
  once('cities', HOST, 'host.city'),
  once('builders', BUILD, 'build.programme'),
  once('advancers', ADVANCER, 'advancer.programme'),
  once('serving', SERVED, 'served.serves'),
  once('hosting', HOST, 'host.relation'),
  once('building', BUILD, 'build.relation'),
  once('advancing', ADVANCER, 'advancer.advances'),
  once('partaking', ADVANCER, 'advancer.partakes'),
].join('\n');

/** Binds each `relation` by which a `city` that counts hosts `platform`. */
const HOSTS = `MATCH (platform)<-[relation:HOSTS]-(place)
  ${citiesOf('place', 'city')}
  WITH relation, city WHERE ${isAsked('city.id', 'cities')}`;

/** Binds each `programme` that `advances` an industry, and each relation by which one of the cities in `hosting` `partakes` in it. */
const ADVANCERS = `MATCH (industry)<-[advances:ADVANCES]-(programme:Programme)<-[partakes:PARTICIPATES_IN]-(place) WHERE place IN hosting OR place:District
  ${citiesOf('place', 'city')}
  WITH hosting, advances, programme, partakes, city WHERE city IN hosting`;

/** Keeps the platforms of the first rows: those of which the most relations say something. They are counted, for a broad industry has far more than fit into memory. */
const FIRST_ROWS = `CALL (platform) {
  ${HOSTS}
  RETURN count(DISTINCT relation) AS hosts, collect(DISTINCT city) AS hosting
}
WITH platform, industry, serves, hosts, hosting WHERE $cities IS NULL OR hosts > 0
CALL (industry, hosting) {
  WITH industry, hosting WHERE size(hosting) > 0
  ${ADVANCERS}
  RETURN count(DISTINCT advances) + count(DISTINCT partakes) AS advancing
}
WITH platform, industry, serves, hosts + advancing + COUNT { (platform)<-[:BUILDS]-(:Programme) } AS relations
ORDER BY relations DESC, platform.id LIMIT $first
WITH platform, industry, serves`;

/** `narrower` is how many steps down the tree of industries count, `kept` says which of the rows: a `platform`, the `industry` that it `serves`. */
const text = (narrower: string, kept: string): string => `MATCH path = (:Entity {id: $industry})<-[:PART_OF${narrower}]-(industry:Industry)
WITH industry, min(length(path)) AS steps ORDER BY steps, industry.id
MATCH (industry)<-[serves:SERVES]-(platform:Platform)
WITH platform, head(collect({industry: industry, serves: serves})) AS first
WITH platform, first.industry AS industry, first.serves AS serves
${kept}
CALL (platform) {
  ${HOSTS}
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
  ${ADVANCERS}
  RETURN collect({advances: advances, programme: programme, partakes: partakes, city: city}) AS advancers
}
WITH collect({industry: industry, platforms: platforms, advancers: advancers}) AS carried
${PARTS}
RETURN {
  entities: [item IN industries + platforms + cities + builders + advancers | ${entityList('item')}],
  relations: [item IN serving + hosting + building + advancing + partaking | ${relationList('item')}],
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

const ALL_ROWS = '';
const TEXTS = {
  THIS_ONE: { ALL: text('*0..0', ALL_ROWS), FIRST: text('*0..0', FIRST_ROWS) },
  WITH_NARROWER: { ALL: text('*0..', ALL_ROWS), FIRST: text('*0..', FIRST_ROWS) },
};

/** How an industry is carried, one row a platform. */
export const traceIndustry = ({ industry, cities, includeNarrower, first }: TraceIndustryQuery): Question<readonly IndustryTrace[]> => ({
  text: TEXTS[includeNarrower ? 'WITH_NARROWER' : 'THIS_ONE'][first === undefined ? 'ALL' : 'FIRST'],
  parameters: { industry, cities: cities ?? null, first: first ?? null },
  reply: tracesSchema,
  named: [{ id: industry, type: 'INDUSTRY' }, ...(cities ?? []).map((id) => ({ id, type: 'CITY' as const }))],
});
