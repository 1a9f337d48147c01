import { entityBrief } from '../fragments.ts';
import { graphql, type ResultOf } from '../graphql.ts';

/** One page of the industries, each with the broader ones that it is part of: enough to draw the tree. */
export const industriesQuery = graphql(
  `
  query Industries($after: String) {
    entities(filter: { types: [INDUSTRY] }, orderBy: NAME, first: 100, after: $after) {
      nodes { ...EntityBrief ... on Industry { parents { id } platforms(includeNarrower: true, first: 1) { totalCount } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [entityBrief],
);

export type IndustryNode = ResultOf<typeof industriesQuery>['entities']['nodes'][number];
