import { entityBrief } from '../fragments.ts';
import { graphql, type ResultOf } from '../graphql.ts';

export const searchQuery = graphql(
  `
  query Search($text: String!, $types: [EntityType!], $first: Int) {
    search(text: $text, types: $types, first: $first) { matched score entity { ...EntityBrief } }
  }
`,
  [entityBrief],
);

export type SearchHit = ResultOf<typeof searchQuery>['search'][number];
