/** What is paged, with what a page of it holds. */
const CONNECTED = {
  Entity: 'entities',
  Relation: 'relations',
  Programme: 'programmes',
  Platform: 'platforms',
  Industry: 'industries',
  Target: 'targets',
  Organisation: 'organisations',
} as const;

const connectionType = (of: string, plural: string): string => `
"A page of ${plural}."
type ${of}Connection {
  "The ${plural} of this page, each with its cursor."
  edges: [${of}Edge!]!
  "The ${plural} of this page, without cursors."
  nodes: [${of}!]!
  "Whether there is more, and where to go on."
  pageInfo: PageInfo!
  "How many there are on all pages together."
  totalCount: Int!
}

"One of a page of ${plural}."
type ${of}Edge {
  "Where it stands in the list; opaque, and good for this list in this order only."
  cursor: String!
  "What stands there."
  node: ${of}!
}
`;

/** Relay connections: forward paging with opaque cursors. */
export const CONNECTIONS = `
"Where a page stands in its list."
type PageInfo {
  "Whether there is a page after this one."
  hasNextPage: Boolean!
  "Whether there is a page before this one."
  hasPreviousPage: Boolean!
  "Cursor of the first item; null where the page is empty."
  startCursor: String
  "Cursor of the last item: hand it in as after to get the next page; null where the page is empty."
  endCursor: String
}
${Object.entries(CONNECTED)
  .map(([of, plural]) => connectionType(of, plural))
  .join('')}`;
