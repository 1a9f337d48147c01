import { type EntityId, mintRelationId, parseEntityId } from '../../graph/ontology/ids.ts';
import type { Citation, DocumentFields, EntityCommon, MetricFields, Place, Relation, TargetFields } from '../../graph/ontology/records.ts';
import { type EntityType, ONTOLOGY, type RelationType, STANDARD_DEFINITIONS } from '../../graph/ontology/standard.ts';
import type { EntityDraft } from '../../graph/stores/assembleDataset.ts';

/** The id that a test names. Throws a RangeError where it has not the form of one. */
export const idOf = (text: string): EntityId => {
  const id = parseEntityId(text);
  if (id === null) throw new RangeError(`${text} has not the form of an id`);
  return id;
};

/** 0 to before `count`, to make so many of something. */
export const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

const typeOf = (id: EntityId): EntityType => {
  const name = ONTOLOGY.typeOfId(id)?.name;
  const type = STANDARD_DEFINITIONS.entityTypes.find((known) => known.name === name);
  if (type === undefined) throw new RangeError(`${id} has the prefix of no entity type`);
  return type.name;
};

type Common = Partial<Pick<EntityCommon<EntityType>, 'kind' | 'level' | 'names' | 'aliases' | 'summary' | 'citations'>>;

/** What a test says of an entity; everything that it leaves out is as good as not stated. */
export interface DraftFields extends Common, Partial<Place & MetricFields & Omit<TargetFields, 'unit'> & Omit<DocumentFields, 'articles'>> {
  /** Numbers of a document's articles. */
  readonly articles?: readonly string[];
}

const articleDrafts = (numbers: readonly string[]) => numbers.map((number) => ({ number, topic: { zh: `${number}题`, en: `topic of ${number}` } }));

/** An entity of the type that its id says. */
export const draft = (text: string, fields: DraftFields = {}): EntityDraft => {
  const { kind = null, level = null, names = { zh: text, en: text }, aliases = [], summary = null, citations = [] } = fields;
  const { adminCode = null, location = null, unit = null, dimension = 'COUNT', issued = '2021-01-01', url = null, articles = [] } = fields;
  const { comparator = 'EQUAL', value = null, canonicalValue = null, year = null, baseYear = null, baseValue = null, reference = null } = fields;
  const id = idOf(text);
  const type = typeOf(id);
  const common = { id, kind, level, names, aliases, summary, citations };
  if (type === 'CITY' || type === 'DISTRICT') return { ...common, type, adminCode, location };
  if (type === 'METRIC') return { ...common, type, unit, dimension };
  if (type === 'TARGET') return { ...common, type, comparator, value, unit, canonicalValue, year, baseYear, baseValue, reference };
  if (type === 'DOCUMENT') return { ...common, type, issued, url, articles: articleDrafts(articles) };
  return { ...common, type };
};

/** A relation as `city:deyang HOSTS platform:x`. */
export const tie = (text: string, citations: readonly Citation[], status: Relation['status'] = null): Relation => {
  const [from = '', name = '', to = ''] = text.split(' ');
  const type = STANDARD_DEFINITIONS.relationTypes.find((known) => known.name === name)?.name;
  if (type === undefined) throw new RangeError(`${name} is no relation type`);
  return tieOf(idOf(from), type, idOf(to), citations, status);
};

/** A relation of known parts. */
export const tieOf = (from: EntityId, type: RelationType, to: EntityId, citations: readonly Citation[], status: Relation['status'] = null): Relation => ({
  id: mintRelationId(from, type, to),
  type,
  from,
  to,
  status,
  citations,
});
