import { entityBrief, relationBrief } from '../fragments.ts';
import { graphql, type ResultOf } from '../graphql.ts';

export const pathsQuery = graphql(
  `
  query Paths($from: ID!, $to: ID!, $types: [EntityType!]) {
    paths(from: $from, to: $to, maxLength: 4, limit: 8, types: $types) {
      length
      entities { ...EntityBrief }
      relations { ...RelationBrief }
    }
  }
`,
  [entityBrief, relationBrief],
);

export type FoundPath = ResultOf<typeof pathsQuery>['paths'][number];
