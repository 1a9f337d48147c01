import { isPoint, type Point } from 'neo4j-driver';
import { z } from 'zod';
import { COMPARATORS, DIMENSIONS, KINDS, LEVELS, STATUSES } from '../../../ontology/enumerations.ts';
import type { Article, Entity, EntityOf, Location } from '../../../ontology/records.ts';
import type { EntityType } from '../../../ontology/standard.ts';
import type { LocalizedText } from '../../../ontology/text.ts';
import { citationSchema } from './citationText.ts';
import { entityIdSchema, typeOfId } from './ids.ts';
import { named } from './named.ts';

const names = <const N extends string>(values: readonly { readonly name: N }[]) => z.enum(values.map(({ name }) => name));

const point = z.custom<Point<number>>(isPoint, 'is no point').transform(({ x, y }): Location => ({ latitude: y, longitude: x }));

/** A node by the names of its properties, null where one is not stated. */
const nodeSchema = z.object({
  id: entityIdSchema,
  name: z.string(),
  nameEn: z.string(),
  aliases: z.array(z.string()),
  sortName: z.string(),
  kind: names(KINDS).nullable(),
  level: names(LEVELS).nullable(),
  status: names(STATUSES).nullable(),
  summary: z.string().nullable(),
  summaryEn: z.string().nullable(),
  citations: z.array(citationSchema),
  degree: z.int(),
  adminCode: z.string().nullable(),
  location: point.nullable(),
  unit: z.string().nullable(),
  dimension: names(DIMENSIONS).nullable(),
  comparator: names(COMPARATORS).nullable(),
  value: z.number().nullable(),
  canonicalValue: z.number().nullable(),
  year: z.int().nullable(),
  baseYear: z.int().nullable(),
  baseValue: z.number().nullable(),
  reference: z.string().nullable(),
  referenceEn: z.string().nullable(),
  issued: z.string().nullable(),
  url: z.string().nullable(),
  articles: z.array(z.string()).nullable(),
  articleTopics: z.array(z.string()).nullable(),
  articleTopicsEn: z.array(z.string()).nullable(),
  articleEntityCounts: z.array(z.int()).nullable(),
  articleRelationCounts: z.array(z.int()).nullable(),
});
type Node = z.infer<typeof nodeSchema>;

/** The properties of a node that make an entity, in the order in which questions return them. */
export const ENTITY_PROPERTIES: readonly string[] = Object.keys(nodeSchema.shape);

const inBoth = (zh: string | null, en: string | null): LocalizedText | null => (zh === null || en === null ? null : { zh, en });

const articlesOf = ({ articles, articleTopics, articleTopicsEn, articleEntityCounts, articleRelationCounts }: Node): readonly Article[] | null => {
  const complete = (articles ?? []).flatMap((number, at): Article[] => {
    const topic = inBoth(articleTopics?.[at] ?? null, articleTopicsEn?.[at] ?? null);
    const [entityCount, relationCount] = [articleEntityCounts?.[at], articleRelationCounts?.[at]];
    return topic === null || entityCount === undefined || relationCount === undefined ? [] : [{ number, topic, entityCount, relationCount }];
  });
  return articles !== null && complete.length === articles.length ? complete : null;
};

/** The entity that a node is, or null where it lacks what its type must have. */
const entityOf = (node: Node): Entity | null => {
  const { id, kind, level, status, name, nameEn, aliases, summary, summaryEn, citations, degree, sortName, dimension, comparator, issued, unit } = node;
  const type = typeOfId(id);
  const common = { id, kind, level, status, names: { zh: name, en: nameEn }, aliases, summary: inBoth(summary, summaryEn), citations, degree, sortName };
  switch (type) {
    case undefined:
      return null;
    case 'CITY':
    case 'DISTRICT':
      return { ...common, type, adminCode: node.adminCode, location: node.location };
    case 'METRIC':
      return dimension === null ? null : { ...common, type, unit, dimension };
    case 'TARGET': {
      const { value, canonicalValue, year, baseYear, baseValue, reference, referenceEn } = node;
      if (comparator === null) return null;
      return { ...common, type, comparator, value, unit, canonicalValue, year, baseYear, baseValue, reference: inBoth(reference, referenceEn) };
    }
    case 'DOCUMENT': {
      const articles = articlesOf(node);
      return issued === null || articles === null ? null : { ...common, type, issued, url: node.url, articles };
    }
    default:
      return { ...common, type };
  }
};

/** Parses a node, as `entityList` returns it, into the entity that it is. */
export const entitySchema = named(ENTITY_PROPERTIES)
  .pipe(nodeSchema)
  .transform((node, context): Entity => {
    const entity = entityOf(node);
    if (entity !== null) return entity;
    context.addIssue({ code: 'custom', message: `${node.id} lacks what its type must have` });
    return z.NEVER;
  });

/** Whether an entity is of this type, for the compiler too. */
export const isOf =
  <T extends EntityType>(type: T) =>
  (entity: Entity): entity is EntityOf<T> =>
    entity.type === type;

/** As `entitySchema`, of one type. */
export const entitySchemaOf = <T extends EntityType>(type: T) => entitySchema.refine(isOf(type), `is no ${type}`);
