import { furthestStatus } from '../ontology/enumerations.ts';
import type { EntityId } from '../ontology/ids.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Citation, Relation } from '../ontology/records.ts';
import { COMPARABLE, targetName } from '../ontology/targetName.ts';
import type { LocalizedText } from '../ontology/text.ts';
import { findUnit, toCanonical } from '../ontology/units.ts';
import { assembleDataset, type EntityDraft } from '../stores/assembleDataset.ts';
import type { Dataset } from '../stores/Dataset.ts';
import { isEntityType } from './known.ts';
import { mergeRelations } from './mergeRelations.ts';
import type { SeedDocument, SeedEntity, SeedModel, SeedTarget } from './SeedModel.ts';

/** Seeds were checked before: what is still missing here is a fault of this program. */
const needed = <T>(value: T | null, what: string): T => {
  if (value === null) throw new RangeError(`checked seeds lack ${what}`);
  return value;
};

type Mentions = ReadonlyMap<EntityId, readonly Citation[]>;

const mentionsOf = (documents: readonly SeedDocument[]): Mentions => {
  const mentions = new Map<EntityId, Citation[]>();
  for (const document of documents) {
    for (const { number, mentions: mentioned } of document.articles) {
      for (const { id } of mentioned) mentions.set(id, [...(mentions.get(id) ?? []), { document: document.id, article: number }]);
    }
  }
  return mentions;
};

const entityDraft = (entity: SeedEntity, mentions: Mentions, ontology: Ontology): EntityDraft => {
  const { id, kind, level, adminCode, location, unit, dimension, summary } = entity;
  const common = {
    id,
    kind,
    level,
    summary,
    names: needed(entity.names, `the name of ${id}`),
    aliases: entity.aliases.map(({ value }) => value),
    citations: mentions.get(id) ?? [],
  };
  const type = entity.type.name;
  if (!isEntityType(ontology, type)) throw new RangeError(`${type} is no entity type`);
  switch (type) {
    case 'CITY':
    case 'DISTRICT':
      return { ...common, type, adminCode, location };
    case 'METRIC':
      return { ...common, type, unit, dimension: needed(dimension, `the dimension of ${id}`) };
    case 'TARGET':
    case 'DOCUMENT':
      throw new RangeError(`${id} has no file of canonical entities`);
    default:
      return { ...common, type };
  }
};

const canonicalValueOf = ({ comparator, value, unit }: SeedTarget): number | null => {
  if (value === null || comparator === null || !COMPARABLE.has(comparator)) return null;
  const known = unit === null ? undefined : findUnit(unit);
  return known === undefined ? value : toCanonical(value, known);
};

const targetDraft = (target: SeedTarget, mentions: Mentions, nameOf: (id: EntityId) => LocalizedText): EntityDraft => {
  const { id, value, unit, year, baseYear, baseValue, reference } = target;
  const comparator = needed(target.comparator, `the comparator of ${id}`);
  const metric = nameOf(needed(target.metric, `the metric of ${id}`).id);
  const names = targetName({ metric, comparator, value, unit, year, reference, scope: target.concerns.map((concern) => nameOf(concern.id)) });
  const common = { id, type: 'TARGET' as const, kind: null, level: null, names, aliases: [], summary: null, citations: mentions.get(id) ?? [] };
  return { ...common, comparator, value, unit, canonicalValue: canonicalValueOf(target), year, baseYear, baseValue, reference };
};

const documentDraft = ({ id, names, aliases, summary, issued, url, articles }: SeedDocument, mentions: Mentions): EntityDraft => ({
  id,
  type: 'DOCUMENT',
  kind: null,
  level: null,
  names: needed(names, `the name of ${id}`),
  aliases: aliases.map(({ value }) => value),
  summary,
  citations: mentions.get(id) ?? [],
  issued: needed(issued, `the date of ${id}`),
  url,
  articles: articles.map(({ number, topic }) => ({ number, topic: needed(topic, `the topic of ${number}`) })),
});

/** The graph that checked seeds make. Throws a RangeError where they were not checked: a programming error. */
export const toDataset = (version: string, model: SeedModel, ontology: Ontology): Dataset => {
  const mentions = mentionsOf(model.documents);
  const nameOf = (id: EntityId): LocalizedText => needed(model.entities.get(id)?.names ?? null, `the name of ${id}`);
  const drafts = [
    ...[...model.entities.values()].map((entity) => entityDraft(entity, mentions, ontology)),
    ...[...model.targets.values()].map((target) => targetDraft(target, mentions, nameOf)),
    ...model.documents.map((document) => documentDraft(document, mentions)),
  ];
  const relations = mergeRelations(model.documents).map(
    ({ id, type, from, to, statuses, citations }): Relation => ({ id, type, from, to, citations, status: furthestStatus(statuses) }),
  );
  return assembleDataset(version, drafts, relations);
};
