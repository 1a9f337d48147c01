import { graphql, type ResultOf } from './graphql.ts';

/** What the canvas and every list show of an entity. */
export const entityBrief = graphql(`
  fragment EntityBrief on Entity {
    __typename
    id
    type
    kind
    level
    status
    degree
    names { zh en }
  }
`);

/** Where a fact is stated: the archive's promise. */
export const citationParts = graphql(`
  fragment CitationParts on Citation {
    article
    topic { zh en }
    document { id names { zh en } }
  }
`);

/** A relation for the canvas: its ends by id only. */
export const relationBrief = graphql(`
  fragment RelationBrief on Relation {
    __typename
    id
    type
    status
    from { __typename id }
    to { __typename id }
  }
`);

export type EntityBrief = ResultOf<typeof entityBrief>;
export type RelationBrief = ResultOf<typeof relationBrief>;
export type CitationParts = ResultOf<typeof citationParts>;
