import type { Ontology } from '../../graph/ontology/ontology.ts';
import { connection, describe } from './sdl.ts';
import { OWN_FIELDS } from './types/ownFields.ts';

const ENTITY_FIELDS = `
"Stable for ever and unique in the whole graph: the type's prefix and a slug, such as city:deyang."
id: ID!
"Which of the types it is; the same as __typename, as an enumeration."
type: EntityType!
"What kind of its type it is; null where the type has no kinds."
kind: EntityKind
"Which tier stands behind it; null where none is stated."
level: Level
"How far along it is: the furthest of what its relations state; null where none states one."
status: Status
"Its name in one language."
name(
  "The language of the name."
  language: Language = ZH
): String!
"Its name in both languages."
names: LocalizedText!
"Other forms found in any document, in any language, such as CDMZ; never the names themselves."
aliases: [String!]!
"What it is, in our own words; null where nothing more than the name is to be said."
summary(
  "The language of the summary."
  language: Language = ZH
): String
"Every place where a document names or states it, by document id and then in the document's order."
citations: [Citation!]!
"Number of its relations, both directions."
degree: Int!
${connection(
  'relations',
  'Relation',
  'Its relations, by id.',
  `
  "Only relations of these types; all types where omitted."
  types: [RelationType!]
  "Only relations that lead this way, seen from this entity."
  direction: Direction = BOTH`,
)}
`;

/** `Node`, `Entity` and one object type for each entity type of the ontology, with the fields that only it has. */
export const buildEntityTypes = ({ entityTypes }: Ontology): string =>
  [
    `
"An object with a stable, globally unique id: an entity such as city:deyang, or a relation such as city:deyang.HOSTS.platform:tianfu-jingcheng."
interface Node {
  "Stable for ever and unique in the whole graph."
  id: ID!
}

"A node of the knowledge graph: something that policy documents name."
interface Entity implements Node {
${ENTITY_FIELDS}
}`,
    ...entityTypes.map(
      ({ graphName, description, label }) =>
        `${describe(`${description.en} (${label.zh}).`)}\ntype ${graphName} implements Entity & Node {\n${ENTITY_FIELDS}\n${OWN_FIELDS[graphName] ?? ''}\n}`,
    ),
  ].join('\n\n');
