/** The three questions as `@cypher` statements: one round trip each, returning maps, which @neo4j/graphql passes on as they are. A district counts for its city here too. */

const NODE = '.id, .name, .nameEn, .kind, .status';

export const SHARED_PROGRAMMES = `MATCH (city:City) WHERE city.id IN $cities
MATCH (city)<-[:PART_OF*0..1]-(place) WHERE place = city OR place:District
MATCH (place)-[r:PARTICIPATES_IN]->(p:Programme)
WITH p, collect(DISTINCT city) AS cities, collect(DISTINCT r) AS participations
WHERE size(cities) >= $minimumCities
WITH * ORDER BY size(cities) DESC, p.id
RETURN {
  programme: p {${NODE}},
  cities: [city IN cities | city {.id, .name}],
  participations: [r IN participations | r {.id, .status, .citations}]
} AS row`;

export const COMPARE_CITIES = `MATCH (city:City) WHERE city.id IN $cities
WITH collect(city) AS cities
CALL (cities) {
  UNWIND cities AS city
  MATCH (city)<-[:PART_OF*0..1]-(place) WHERE place = city OR place:District
  MATCH (place)-[:PARTICIPATES_IN|HOSTS|DEVELOPS]->(e)
  WITH e, collect(DISTINCT city.id) AS holders, size(cities) AS all
  WHERE size(holders) = all
  WITH e, holders ORDER BY e.id
  RETURN collect({entity: e {${NODE}}, cities: holders}) AS shared
}
CALL (cities) {
  UNWIND cities AS city
  MATCH (city)-[:SETS]->(t:Target)-[:MEASURES]->(m:Metric)
  WITH m, collect(t {.id, .canonicalValue, .year}) AS targets, count(DISTINCT CASE WHEN t.canonicalValue IS NULL THEN null ELSE city END) AS values
  RETURN collect({metric: m {.id, .name, .unit}, targets: targets, comparable: values > 1}) AS metrics
}
RETURN {cities: [city IN cities | city {.id, .name}], shared: shared, metrics: metrics} AS row`;

export const TRACE_INDUSTRY = `MATCH path = (:Industry {id: $industry})<-[:PART_OF*0..]-(industry:Industry)
WITH industry, min(length(path)) AS steps ORDER BY steps, industry.id
MATCH (industry)<-[serves:SERVES]-(platform:Platform)
WITH platform, head(collect({industry: industry, serves: serves})) AS first
WITH platform, first.industry AS industry, first.serves AS serves
CALL (platform) {
  MATCH (platform)<-[r:HOSTS]-(place)
  MATCH (place)-[:PART_OF*0..1]->(city:City) WHERE place = city OR place:District
  RETURN collect(DISTINCT city) AS cities, collect(DISTINCT r) AS hosts
}
CALL (platform) {
  MATCH (platform)<-[r:BUILDS]-(p:Programme)
  RETURN collect(p) AS builders, collect(r) AS builds
}
CALL (industry, cities) {
  MATCH (industry)<-[a:ADVANCES]-(p:Programme)<-[r:PARTICIPATES_IN]-(place)
  MATCH (place)-[:PART_OF*0..1]->(city:City) WHERE (place = city OR place:District) AND city IN cities
  RETURN collect(DISTINCT p) AS advancers, collect(DISTINCT a) + collect(DISTINCT r) AS advances
}
WITH *, [serves] + hosts + builds + advances AS via ORDER BY size(via) DESC, platform.id
RETURN {
  industry: industry {.id, .name}, platform: platform {${NODE}}, cities: [city IN cities | city {.id, .name}],
  programmes: [p IN builders + [p IN advancers WHERE NOT p IN builders] | p {.id, .name}], via: [r IN via | r {.id}]
} AS row`;
