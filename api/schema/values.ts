/** Small values that entities and relations are made of. */
export const VALUES = `
"A name or text in both languages."
type LocalizedText {
  "Chinese, such as 德阳市."
  zh: String!
  "English, such as Deyang."
  en: String!
}

"The two languages of the service."
enum Language {
  "Chinese"
  ZH
  "English"
  EN
}

"Which way relations lead, seen from the entity asked."
enum Direction {
  "From the entity."
  OUT
  "To the entity."
  IN
  "Either way."
  BOTH
}

"A point on the map: WGS 84, in degrees."
type Location {
  "Degrees north, such as 31.13."
  latitude: Float!
  "Degrees east, such as 104.4."
  longitude: Float!
}

"Where a document states a fact."
type Citation {
  "The document that states it."
  document: Document!
  "The innermost number or heading printed before the passage, such as （六） or 总体目标."
  article: String!
  "What the article is about, in our own words; null where the document gives none."
  topic: LocalizedText
}

"One article of a document, in the document's order."
type Article {
  "The number or heading as printed, such as （六）: what citations name."
  number: String!
  "What it is about, in our own words."
  topic: LocalizedText!
  "How many entities are cited to it."
  entityCount: Int!
  "How many relations are cited to it."
  relationCount: Int!
}
`;
