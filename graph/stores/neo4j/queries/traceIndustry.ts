import type { IndustryTrace, TraceIndustryQuery } from '../../GraphStore.ts';
import type { Question } from '../Question.ts';
import { tracesSchema } from '../records/tracesSchema.ts';
import { entityList, relationList } from './fragments.ts';
import { ADVANCERS, HOSTS, ROWS } from './tracedRows.ts';

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

/** `rows` says which of the rows: a `platform`, and the `industry` that it `serves`. */
const text = (rows: string): string => `${rows}
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

const TEXTS = {
  THIS_ONE: { ALL: text(ROWS.THIS_ONE.ALL), FIRST: text(ROWS.THIS_ONE.FIRST) },
  WITH_NARROWER: { ALL: text(ROWS.WITH_NARROWER.ALL), FIRST: text(ROWS.WITH_NARROWER.FIRST) },
  OF_CITIES: { ALL: text(ROWS.OF_CITIES.ALL), FIRST: text(ROWS.OF_CITIES.FIRST) },
};

const scopeOf = ({ includeNarrower, cities }: TraceIndustryQuery): keyof typeof TEXTS => {
  if (!includeNarrower) return 'THIS_ONE';
  return cities === undefined ? 'WITH_NARROWER' : 'OF_CITIES';
};

/** How an industry is carried, one row a platform. */
export const traceIndustry = (query: TraceIndustryQuery): Question<readonly IndustryTrace[]> => {
  const { industry, cities, first } = query;
  return {
    text: TEXTS[scopeOf(query)][first === undefined ? 'ALL' : 'FIRST'],
    parameters: { industry, cities: cities ?? null, first: first ?? null },
    reply: tracesSchema,
    named: [{ id: industry, type: 'INDUSTRY' }, ...(cities ?? []).map((id) => ({ id, type: 'CITY' as const }))],
  };
};
