import { FIRST_TRACES, LIMITS, startOfEntry } from '../records/firstTraces.ts';
import { citiesOf, isAsked, placesOf } from './fragments.ts';

/** Binds each `relation` by which a `city` that counts hosts `platform`. */
export const HOSTS = `MATCH (platform)<-[relation:HOSTS]-(place)
  ${citiesOf('place', 'city')}
  WITH relation, city WHERE ${isAsked('city.id', 'cities')}`;

/** Binds each `programme` that `advances` an industry, and each relation by which one of the cities in `hosting` `partakes` in it. */
export const ADVANCERS = `MATCH (industry)<-[advances:ADVANCES]-(programme:Programme)<-[partakes:PARTICIPATES_IN]-(place) WHERE place IN hosting OR place:District
  ${citiesOf('place', 'city')}
  WITH hosting, advances, programme, partakes, city WHERE city IN hosting`;

/** Of the industries that each platform serves, at some `steps` below the one that is asked for, the broadest; of several equally broad ones the first by id. */
const BROADEST = `WITH platform, industry, serves, steps ORDER BY steps, industry.id
  WITH platform, head(collect({industry: industry, serves: serves})) AS broadest
  WITH platform, broadest.industry AS industry, broadest.serves AS serves`;

/** Begins at the industry; `narrower` is how many steps down the tree count. */
const fromIndustry = (narrower: string): string => `MATCH path = (root)<-[:PART_OF${narrower}]-(industry:Industry)
  WITH industry, min(length(path)) AS steps
  MATCH (industry)<-[serves:SERVES]-(platform:Platform)
  ${BROADEST}`;

/**
 * Platforms that cities host, up to which the rows of a broad industry are found from there: going up from one takes as long as going down to ten, and a broad industry has
 * more than a thousand, or a hundred thousand.
 */
const FEW_HOSTED = 300;

/** Begins at the cities that are asked for, which is less where they host few platforms and the industry is broad. */
const FROM_CITIES = `UNWIND $cities AS id
  MATCH (city:Entity {id: id})
  ${placesOf('city', 'place')}
  MATCH (place)-[:HOSTS]->(platform:Platform)
  WITH DISTINCT root, platform
  MATCH (platform)-[serves:SERVES]->(industry:Industry)
  WITH root, industry, collect({platform: platform, serves: serves}) AS served
  CALL (root, industry) {
    MATCH path = (industry)-[:PART_OF*0..]->(broader:Industry) WHERE broader = root
    RETURN min(length(path)) AS steps
  }
  WITH industry, served, steps WHERE steps IS NOT NULL
  UNWIND served AS one
  WITH one.platform AS platform, industry, one.serves AS serves, steps
  ${BROADEST}`;

/** Keeps the first rows: those of which the most relations say something. They are counted, for a broad industry has far more than fit into memory. */
const COUNT_FIRST = `CALL (platform) {
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

/** A broad industry knows its first rows. */
const READ_FIRST = `UNWIND root.${FIRST_TRACES}[..$first] AS entry
  MATCH (platform:Entity {id: ${startOfEntry('entry')}})-[serves:SERVES {id: entry}]->(industry:Industry)`;

/** Binds the rows under `root`, by the usual way or, where `isOther` holds, by the other one. */
const either = (isOther: string, usual: string, other: string): string => `WITH root, ${isOther} AS isOther
CALL (root, isOther) {
  WITH root, isOther WHERE NOT isOther
  ${usual}
  RETURN platform, industry, serves
  UNION ALL
  WITH root, isOther WHERE isOther
  ${other}
  RETURN platform, industry, serves
}`;

const ROOT = 'MATCH (root:Entity {id: $industry})';
const IS_BROAD = `root.${FIRST_TRACES} IS NOT NULL`;

const THIS_ONE = `${ROOT}
${fromIndustry('*0..0')}`;

const OF_CITIES = `${ROOT}
CALL (root) {
  WITH root WHERE ${IS_BROAD}
  UNWIND $cities AS id
  MATCH (city:Entity {id: id})
  ${placesOf('city', 'place')}
  RETURN sum(COUNT { (place)-[:HOSTS]->() }) AS hosted
}
${either(`${IS_BROAD} AND hosted <= ${FEW_HOSTED}`, fromIndustry('*0..'), FROM_CITIES)}`;

/** Bind the rows that are asked for: `platform`, and the `industry` that it `serves`. */
export const ROWS = {
  THIS_ONE: { ALL: THIS_ONE, FIRST: `${THIS_ONE}\n${COUNT_FIRST}` },
  WITH_NARROWER: {
    ALL: `${ROOT}\n${fromIndustry('*0..')}`,
    FIRST: `${ROOT}\n${either(`${IS_BROAD} AND $first <= ${LIMITS.rows}`, `${fromIndustry('*0..')}\n  ${COUNT_FIRST}`, READ_FIRST)}`,
  },
  OF_CITIES: { ALL: OF_CITIES, FIRST: `${OF_CITIES}\n${COUNT_FIRST}` },
} as const;
