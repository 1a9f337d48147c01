import { COMPARE_CITIES, SHARED_PROGRAMMES, TRACE_INDUSTRY } from './statements.ts';

const FIELDS = 'id: ID! name: String! nameEn: String! kind: String level: String status: String degree: Int!';
const by = (type: string, direction: 'IN' | 'OUT', properties = ''): string =>
  `@relationship(type: "${type}", direction: ${direction}${properties === '' ? '' : `, properties: "${properties}"`})`;

const PARTICIPATES = 'PARTICIPATES_IN';

const HOLDINGS = `
  programmes: [Programme!]! ${by(PARTICIPATES, 'OUT', 'Participates')}
  platforms: [Platform!]! ${by('HOSTS', 'OUT')}
  industries: [Industry!]! ${by('DEVELOPS', 'OUT')}`;

const asked = (statement: string): string => `@cypher(statement: """${statement}""", columnName: "row")`;

/** The same graph as @neo4j/graphql would have it: a node type each, its relationships as fields, and three questions as `@cypher`. */
export const TYPE_DEFS = `
type Participates @relationshipProperties { id: ID! status: String citations: [String!]! }

type City @node { ${FIELDS} ${HOLDINGS}
  districts: [District!]! ${by('PART_OF', 'IN')}
  targets: [Target!]! ${by('SETS', 'OUT')}
}
type District @node { ${FIELDS} ${HOLDINGS}
  cities: [City!]! ${by('PART_OF', 'OUT')}
}
type Platform @node { ${FIELDS}
  cities: [City!]! ${by('HOSTS', 'IN')}
  districts: [District!]! ${by('HOSTS', 'IN')}
  industries: [Industry!]! ${by('SERVES', 'OUT')}
  programmes: [Programme!]! ${by('BUILDS', 'IN')}
  partners: [Organisation!]! ${by('PARTNERS_IN', 'IN')}
}
type Industry @node { ${FIELDS}
  children: [Industry!]! ${by('PART_OF', 'IN')}
  platforms: [Platform!]! ${by('SERVES', 'IN')}
  programmes: [Programme!]! ${by('ADVANCES', 'IN')}
}
type Programme @node { ${FIELDS}
  cities: [City!]! ${by(PARTICIPATES, 'IN', 'Participates')}
  districts: [District!]! ${by(PARTICIPATES, 'IN', 'Participates')}
  industries: [Industry!]! ${by('ADVANCES', 'OUT')}
  platforms: [Platform!]! ${by('BUILDS', 'OUT')}
}
type Metric @node { ${FIELDS} unit: String
  targets: [Target!]! ${by('MEASURES', 'IN')}
}
type Target @node { ${FIELDS} canonicalValue: Float year: Int
  cities: [City!]! ${by('SETS', 'IN')}
  metrics: [Metric!]! ${by('MEASURES', 'OUT')}
}
type Organisation @node { ${FIELDS} }

type Named { id: ID! name: String! nameEn: String kind: String status: String unit: String }
type Tie { id: ID! status: String citations: [String!] }
type Figure { id: ID! canonicalValue: Float year: Int }
type Shared { programme: Named! cities: [Named!]! participations: [Tie!]! }
type Trace { industry: Named! platform: Named! cities: [Named!]! programmes: [Named!]! via: [Tie!]! }
type Held { entity: Named! cities: [ID!]! }
type Measured { metric: Named! targets: [Figure!]! comparable: Boolean! }
type Comparison { cities: [Named!]! shared: [Held!]! metrics: [Measured!]! }

type Query {
  sharedProgrammes(cities: [ID!]!, minimumCities: Int! = 2): [Shared!]! ${asked(SHARED_PROGRAMMES)}
  traceIndustry(industry: ID!): [Trace!]! ${asked(TRACE_INDUSTRY)}
  compareCities(cities: [ID!]!): Comparison ${asked(COMPARE_CITIES)}
}
`;
