import { citationParts, entityBrief } from '../fragments.ts';
import { graphql, type ResultOf } from '../graphql.ts';

/** One page of an entity's relations of one type in one direction, each with where it is stated. */
export const relationsQuery = graphql(
  `
  query RelationsOfEntity($id: ID!, $types: [RelationType!], $direction: Direction, $first: Int, $after: String) {
    entity(id: $id) {
      __typename
      id
      relations(types: $types, direction: $direction, first: $first, after: $after) {
        totalCount
        edges { cursor node { __typename id type status from { ...EntityBrief } to { ...EntityBrief } citations { ...CitationParts } } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
`,
  [entityBrief, citationParts],
);

export type RelationRow = NonNullable<ResultOf<typeof relationsQuery>['entity']>['relations']['edges'][number]['node'];
