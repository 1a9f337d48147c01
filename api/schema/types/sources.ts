import { connection } from '../sdl.ts';

export const ORGANISATION_FIELDS = `
${connection('partnerships', 'Relation', 'Relations by which it is a partner in programmes, platforms and cities, by id.')}
"Documents that it issued, by id."
documents: [Document!]!
`;

const ARTICLE_ARGUMENT = `
  "Only what is cited to this article: its number as articles gives it, such as （六）."
  article: String`;

export const DOCUMENT_FIELDS = `
"Organisations that issued it, by id."
issuers: [Organisation!]!
"When it was issued: an ISO 8601 date such as 2021-08-06."
issued: String!
"The city that it covers."
city: City!
"Where it was published; null where that is not known."
url: String
"Its articles, in its own order."
articles: [Article!]!
${connection(
  'entities',
  'Entity',
  'The entities that it names, by id.',
  `
  "Only entities of any of these types."
  types: [EntityType!]${ARTICLE_ARGUMENT}`,
)}
${connection(
  'states',
  'Relation',
  'The relations that it states, by id; its own, as an entity, are relations.',
  `
  "Only relations of any of these types."
  types: [RelationType!]${ARTICLE_ARGUMENT}`,
)}
`;
