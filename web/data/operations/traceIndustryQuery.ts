import { citationParts, entityBrief, relationBrief } from '../fragments.ts';
import { graphql, type ResultOf } from '../graphql.ts';

/** How an industry is carried: its platforms, the cities that host them, the programmes behind. */
export const traceIndustryQuery = graphql(
  `
  query TraceIndustry($industry: ID!) {
    traceIndustry(industry: $industry) {
      industry { ...EntityBrief }
      platform { ...EntityBrief }
      cities { ...EntityBrief }
      programmes { ...EntityBrief }
      via { ...RelationBrief from { ...EntityBrief ... on District { city { id } } } citations { ...CitationParts } }
    }
  }
`,
  [entityBrief, relationBrief, citationParts],
);

export type IndustryTrace = ResultOf<typeof traceIndustryQuery>['traceIndustry'][number];
