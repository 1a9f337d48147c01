import { entityBrief, relationBrief } from '../fragments.ts';
import { graphql } from '../graphql.ts';

export const neighbourhoodQuery = graphql(
  `
  query Neighbourhood($ids: [ID!]!, $limit: Int) {
    neighbourhood(ids: $ids, depth: 1, limit: $limit) {
      entities { ...EntityBrief }
      relations { ...RelationBrief }
      truncated
      hidden { entity relations }
    }
  }
`,
  [entityBrief, relationBrief],
);

/** Who stands one step away, best connected first; names only, so that even a city's hundreds are cheap. */
export const neighboursQuery = graphql(`
  query Neighbours($id: ID!, $limit: Int) {
    neighbourhood(ids: [$id], depth: 1, limit: $limit) { entities { __typename id type } }
  }
`);
