/** What the questions that walk the graph answer with. */
export const ANSWERS = `
"A search hit. Chinese, English, pinyin (deyang), its initials (dy) and aliases are all searched."
type SearchHit {
  "What was found."
  entity: Entity!
  "How well it matches: above 0, at most 1, and 1 is exact."
  score: Float!
  "The name or alias that matched."
  matched: String!
}

"A piece of the graph, ready to draw."
type Subgraph {
  "The entities: the given ones as given, then best connected first."
  entities: [Entity!]!
  "Every relation between two of them that was asked for, by id."
  relations: [Relation!]!
  "Whether limit cut it."
  truncated: Boolean!
  "Per entity that has any: its relations that are not shown here."
  hidden: [HiddenCount!]!
}

"How many relations of an entity are not shown."
type HiddenCount {
  "Id of the entity."
  entity: ID!
  "How many of its relations are not shown."
  relations: Int!
}

"A way through the graph."
type Path {
  "Number of relations; 0 from an entity to itself."
  length: Int!
  "The entities along the way, both ends included: one more than length."
  entities: [Entity!]!
  "The relations along the way; each may be walked in either direction."
  relations: [Relation!]!
}

"A programme that two or more cities take part in."
type SharedProgramme {
  "The programme."
  programme: Programme!
  "Those of the cities asked for that take part (of all cities where none was asked for), by id."
  cities: [City!]!
  "The relations by which they do, by id; from is a city or one of its districts."
  participations: [Relation!]!
}

"How an industry is carried: one row for each platform."
type IndustryTrace {
  "The industry that the platform serves: the one asked for, or a narrower one (the broadest where it serves several)."
  industry: Industry!
  "The platform."
  platform: Platform!
  "Cities that host the platform, by id."
  cities: [City!]!
  "Programmes that build the platform, or that advance that industry with one of those cities taking part, by id."
  programmes: [Programme!]!
  "All the relations that say so, by id."
  via: [Relation!]!
}

"What cities have in common and what only one has: entities that they take part in, host or develop, and metrics that they set targets for."
type CityComparison {
  "The cities compared, by id."
  cities: [City!]!
  "Entities of at least minimumCities of them, most cities first, then by id."
  shared(
    "Only entities of any of these types."
    types: [EntityType!]
    "How many of the cities at least; all of them where omitted."
    minimumCities: Int
  ): [SharedEntity!]!
  "Entities of this city and of none of the others compared, by id."
  distinct(
    "One of the cities compared."
    city: ID!
    "Only entities of any of these types."
    types: [EntityType!]
  ): [Entity!]!
  "Metrics that any of them sets a target for, with their targets."
  metrics: [MetricComparison!]!
}

"An entity that several of the compared cities take part in, host or develop."
type SharedEntity {
  "What they share."
  entity: Entity!
  "Those that share it, by id."
  cities: [City!]!
}

"One metric with every (compared) city's target for it."
type MetricComparison {
  "What is measured."
  metric: Metric!
  "The targets, by id."
  targets: [Target!]!
  "Whether at least two cities have a canonical value."
  comparable: Boolean!
}

"What the graph holds."
type GraphStatistics {
  "Number of entities."
  entities: Int!
  "Number of relations."
  relations: Int!
  "Number of places where a document states one of them."
  citations: Int!
  "Number of entities of each type, in the order of EntityType."
  byEntityType: [EntityTypeCount!]!
  "Number of relations of each type, in the order of RelationType."
  byRelationType: [RelationTypeCount!]!
  "Version of the ingested graph: a digest of the seed files."
  version: String!
  "When this version was ingested: ISO 8601, UTC."
  ingestedAt: String!
  "What answers: memory or neo4j."
  store: String!
}

"Number of entities of one type."
type EntityTypeCount {
  "The type."
  type: EntityType!
  "How many."
  count: Int!
}

"Number of relations of one type."
type RelationTypeCount {
  "The type."
  type: RelationType!
  "How many."
  count: Int!
}
`;
