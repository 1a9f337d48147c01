/** A tie between two entities. */
export const RELATION = `
"A stated, cited tie between two entities, read from from to to: city:deyang HOSTS platform:tianfu-jingcheng."
type Relation implements Node {
  "The ids of its ends around its type, such as city:deyang.HOSTS.platform:tianfu-jingcheng."
  id: ID!
  "How the two are tied."
  type: RelationType!
  "Where it starts."
  from: Entity!
  "Where it leads."
  to: Entity!
  "How far along the documents say this tie is (PARTICIPATES_IN and HOSTS only); null where none says so."
  status: Status
  "Every place where a document states it."
  citations: [Citation!]!
}
`;
