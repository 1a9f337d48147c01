import type { Entity, Relation } from '../../graph/ontology/records.ts';
import { ONTOLOGY } from '../../graph/ontology/standard.ts';
import { CITY_COMPARISON_RESOLVERS, STATISTICS_RESOLVERS } from './cityComparison.ts';
import { METRIC_RESOLVERS, TARGET_RESOLVERS } from './commitments.ts';
import { ENTITY_RESOLVERS, graphNameOf } from './entity.ts';
import { LOOK_UP_RESOLVERS } from './lookUps.ts';
import { CITY_RESOLVERS, DISTRICT_RESOLVERS, REGION_RESOLVERS } from './places.ts';
import { QUESTION_RESOLVERS } from './questions.ts';
import { RELATION_RESOLVERS } from './relation.ts';
import { CITATION_RESOLVERS, DOCUMENT_RESOLVERS, ORGANISATION_RESOLVERS } from './sources.ts';
import { INDUSTRY_RESOLVERS, PLATFORM_RESOLVERS, PROGRAMME_RESOLVERS } from './undertakings.ts';

const OWN_RESOLVERS: Readonly<Record<string, object>> = {
  City: CITY_RESOLVERS,
  District: DISTRICT_RESOLVERS,
  Region: REGION_RESOLVERS,
  Platform: PLATFORM_RESOLVERS,
  Industry: INDUSTRY_RESOLVERS,
  Programme: PROGRAMME_RESOLVERS,
  Metric: METRIC_RESOLVERS,
  Target: TARGET_RESOLVERS,
  Organisation: ORGANISATION_RESOLVERS,
  Document: DOCUMENT_RESOLVERS,
};

/** How every field is answered; a field that is not here is the property of that name. */
export const RESOLVERS = {
  Query: { ...LOOK_UP_RESOLVERS, ...QUESTION_RESOLVERS },
  Node: { __resolveType: (node: Entity | Relation) => ('names' in node ? graphNameOf(node) : 'Relation') },
  Entity: { __resolveType: graphNameOf },
  ...Object.fromEntries(ONTOLOGY.entityTypes.map(({ graphName }) => [graphName, { ...ENTITY_RESOLVERS, ...OWN_RESOLVERS[graphName] }])),
  Relation: RELATION_RESOLVERS,
  Citation: CITATION_RESOLVERS,
  CityComparison: CITY_COMPARISON_RESOLVERS,
  GraphStatistics: STATISTICS_RESOLVERS,
};
