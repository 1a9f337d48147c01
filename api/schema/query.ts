import { connection } from './sdl.ts';

const RELATION_ARGUMENTS = `
  "Only relations of any of these types."
  types: [RelationType!]
  "Only relations that start at this entity."
  from: ID
  "Only relations that lead to this entity."
  to: ID
  "Only relations that this document states."
  document: ID`;

const ENTITY_ARGUMENTS = `
  "Conditions; every entity where omitted."
  filter: EntityFilter
  "What comes first; ties by id."
  orderBy: EntityOrder = NAME`;

/** The questions that a client can ask. */
export const QUERY = `
"Conditions on entities. All given conditions hold at once; a list means any of it."
input EntityFilter {
  "Of any of these types."
  types: [EntityType!]
  "Of any of these kinds."
  kinds: [EntityKind!]
  "Of any of these levels."
  levels: [Level!]
  "This far along, any of these."
  statuses: [Status!]
  "Tied to this city, or to one of its districts, by one relation in either direction: a city id such as city:deyang."
  city: ID
  "Cited by this document: a document id such as document:deyang-2021."
  document: ID
  "Tied to this industry, or to a narrower one, by one relation in either direction: an industry id."
  industry: ID
  "A search hit for this text, 1 to 200 characters."
  text: String
}

"Which entities come first; ties are broken by id."
enum EntityOrder {
  "By the pinyin of the Chinese name."
  NAME
  "Most relations first."
  DEGREE
  "By type, in the order of EntityType."
  TYPE
}

"""
What can be asked. An id that does not exist, or one of a type that cannot be meant, is an error that names it, save where a field says that it answers null.
A request may return up to 20000 nodes as its arguments and variables could make it return.
"""
type Query {
  "Any entity or relation by its id; null for one that does not exist."
  node(
    "Such as city:deyang or city:deyang.HOSTS.platform:tianfu-jingcheng."
    id: ID!
  ): Node
  "Any entity by its id; null for one that does not exist."
  entity(
    "Such as programme:cdmz-innovation-community."
    id: ID!
  ): Entity
  ${connection('entities', 'Entity', 'Entities under conditions.', ENTITY_ARGUMENTS)}
  ${connection('relations', 'Relation', 'Relations under conditions, by id.', RELATION_ARGUMENTS)}
  "Entities whose name or alias is like a text, best first: Chinese, English, pinyin (deyang), its initials (dy) and aliases are all searched."
  search(
    "1 to 200 characters."
    text: String!
    "Only entities of any of these types."
    types: [EntityType!]
    "How many at most, 1 to 50."
    first: Int = 10
  ): [SearchHit!]!

  "A city by its id; null for one that does not exist."
  city(
    "Such as city:deyang."
    id: ID!
  ): City
  "Every city, by id."
  cities: [City!]!
  "Every document, by id."
  documents: [Document!]!

  "Everything within depth steps of the given entities; the best-connected stay when limit cuts."
  neighbourhood(
    "Where to start: 1 to 50 entity ids."
    ids: [ID!]!
    "How many steps at most, 1 to 4."
    depth: Int = 1
    "What may be reached; the given entities always stay."
    types: [EntityType!]
    "Which relations may be walked and are shown."
    relationTypes: [RelationType!]
    "How many entities at most, 1 to 1000, the given ones included."
    limit: Int = 200
  ): Subgraph!
  "Up to limit shortest simple paths, shortest first, then by ids; empty where none is that short."
  paths(
    "Where it starts: an entity id."
    from: ID!
    "Where it ends: an entity id; the same as from gives one path of length 0."
    to: ID!
    "How many relations at most, 1 to 6."
    maxLength: Int = 4
    "How many paths at most, 1 to 50."
    limit: Int = 5
    "What may lie between; the two ends are exempt."
    types: [EntityType!]
    "Which relations may be walked."
    relationTypes: [RelationType!]
  ): [Path!]!
  "Programmes in which at least minimumCities of cities (of all cities where omitted) take part, most cities first, then by id."
  sharedProgrammes(
    "At least one city id; all cities where omitted."
    cities: [ID!]
    "How many of the cities at least; 1 or more."
    minimumCities: Int = 2
    "Only programmes of any of these kinds."
    kinds: [EntityKind!]
    "How many at most, 1 to 100; all where omitted."
    first: Int
  ): [SharedProgramme!]!
  "How an industry is carried: its platforms, the cities that host them, and the programmes behind; most relations in via first, then by id."
  traceIndustry(
    "An industry id."
    industry: ID!
    "Only platforms that any of these cities hosts: at least one city id; all cities where omitted."
    cities: [ID!]
    "Whether narrower industries count too, at any depth."
    includeNarrower: Boolean = true
    "How many at most, 1 to 100; all where omitted."
    first: Int
  ): [IndustryTrace!]!
  "What cities have in common, and what only one of them has."
  compareCities(
    "2 to 20 city ids."
    cities: [ID!]!
  ): CityComparison!
  "Metrics with every city's target for them, most cities first, then by id."
  metrics(
    "Only those for which at least two cities have a canonical value."
    comparableOnly: Boolean = false
  ): [MetricComparison!]!

  "What the graph holds, and which version of it."
  statistics: GraphStatistics!
}
`;
