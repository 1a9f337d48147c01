import { citationParts, entityBrief } from '../fragments.ts';
import { graphql } from '../graphql.ts';

export const relationQuery = graphql(
  `
  query RelationDetails($id: ID!) {
    node(id: $id) {
      __typename
      ... on Relation { id type status from { ...EntityBrief } to { ...EntityBrief } citations { ...CitationParts } }
    }
  }
`,
  [entityBrief, citationParts],
);
