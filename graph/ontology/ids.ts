declare const brand: unique symbol;

/** `<type prefix>:<slug>`, such as `city:deyang`: lower-case ASCII, stable for ever. */
export type EntityId = string & { readonly [brand]: 'EntityId' };

/** `<from> <TYPE> <to>` with dots for spaces, such as `city:deyang.HOSTS.platform:tianfu-jingcheng`. */
export type RelationId = string & { readonly [brand]: 'RelationId' };

/** What follows the colon of an entity id. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ENTITY_ID = '[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*';
const ENTITY_ID_PATTERN = new RegExp(`^${ENTITY_ID}$`);
const RELATION_ID_PATTERN = new RegExp(`^${ENTITY_ID}\\.[A-Z][A-Z_]*\\.${ENTITY_ID}$`);

/** The id with this prefix and slug. Throws a RangeError where they make none: a programming error, since seeds are checked first. */
export const mintEntityId = (prefix: string, slug: string): EntityId => {
  const id = parseEntityId(`${prefix}:${slug}`);
  if (id === null) throw new RangeError(`no id can be made of "${prefix}" and "${slug}"`);
  return id;
};

/** The text as an entity id, or null where it has not the form of one. Whether such an entity exists is another question. */
export const parseEntityId = (text: string): EntityId | null => (ENTITY_ID_PATTERN.test(text) ? (text as EntityId) : null);

export const prefixOf = (id: EntityId): string => id.slice(0, id.indexOf(':'));
export const slugOf = (id: EntityId): string => id.slice(id.indexOf(':') + 1);

/** Joined rather than in a template: that would keep the parts apart in memory, and a graph has more relation ids than anything else. */
export const mintRelationId = (from: EntityId, type: string, to: EntityId): RelationId => [from, type, to].join('.') as RelationId;

/** The parts of a relation id, or null where the text has not the form of one. Cut at its two dots, since a pattern that gives its parts takes twice as long, and answers have thousands. */
export const parseRelationId = (text: string): { id: RelationId; from: EntityId; type: string; to: EntityId } | null => {
  if (!RELATION_ID_PATTERN.test(text)) return null;
  const [first, last] = [text.indexOf('.'), text.lastIndexOf('.')];
  return { id: text as RelationId, from: text.slice(0, first) as EntityId, type: text.slice(first + 1, last), to: text.slice(last + 1) as EntityId };
};

/** The order of every answer that names no other: by UTF-16 code unit, which for ids is ASCII order and Neo4j's. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
