import { isPoint, type Point } from 'neo4j-driver';
import { z } from 'zod';
import { COMPARATORS, DIMENSIONS } from '../../../ontology/enumerations.ts';
import type { Article, Location } from '../../../ontology/records.ts';
import type { EntityType } from '../../../ontology/standard.ts';
import { inBoth } from './inBoth.ts';
import { named } from './named.ts';
import { namesOf } from './namesOf.ts';

const point = z.custom<Point<number>>(isPoint, 'is no point').transform(({ x, y }): Location => ({ latitude: y, longitude: x }));

const place = z.object({ adminCode: z.string().nullable(), location: point.nullable() });
const metric = z.object({ unit: z.string().nullable(), dimension: namesOf(DIMENSIONS) });
const target = z.object({
  comparator: namesOf(COMPARATORS),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  canonicalValue: z.number().nullable(),
  year: z.int().nullable(),
  baseYear: z.int().nullable(),
  baseValue: z.number().nullable(),
  reference: z.string().nullable(),
  referenceEn: z.string().nullable(),
});
const document = z.object({
  issued: z.string(),
  url: z.string().nullable(),
  articles: z.array(z.string()),
  articleTopics: z.array(z.string()),
  articleTopicsEn: z.array(z.string()),
  articleEntityCounts: z.array(z.int()),
  articleRelationCounts: z.array(z.int()),
});

/** A document's articles lie in five lists side by side; null where those are not equally long. */
const articlesOf = ({ articles, articleTopics, articleTopicsEn, articleEntityCounts, articleRelationCounts }: z.infer<typeof document>) => {
  const complete = articles.flatMap((number, at): Article[] => {
    const topic = inBoth(articleTopics[at] ?? null, articleTopicsEn[at] ?? null);
    const [entityCount, relationCount] = [articleEntityCounts[at], articleRelationCounts[at]];
    return topic === null || entityCount === undefined || relationCount === undefined ? [] : [{ number, topic, entityCount, relationCount }];
  });
  return complete.length === articles.length ? complete : null;
};

const listed = <S extends z.ZodObject>(schema: S) => named(Object.keys(schema.shape)).pipe(schema);

/** Parse what only entities of a type have, as `entityList` returns it after what all have. */
export const PLACE = listed(place);
export const METRIC = listed(metric);
export const TARGET = listed(target).transform(({ comparator, value, unit, canonicalValue, year, baseYear, baseValue, reference, referenceEn }) => ({
  comparator,
  value,
  unit,
  canonicalValue,
  year,
  baseYear,
  baseValue,
  reference: inBoth(reference, referenceEn),
}));
export const DOCUMENT = listed(document).transform((own, context) => {
  const articles = articlesOf(own);
  if (articles !== null) return { issued: own.issued, url: own.url, articles };
  context.addIssue({ code: 'custom', message: 'its articles lack something' });
  return z.NEVER;
});

/** The properties of a node that only entities of a type have, in the order in which questions return them. */
export const OWN_PROPERTIES: Partial<Readonly<Record<EntityType, readonly string[]>>> = {
  CITY: Object.keys(place.shape),
  DISTRICT: Object.keys(place.shape),
  METRIC: Object.keys(metric.shape),
  TARGET: Object.keys(target.shape),
  DOCUMENT: Object.keys(document.shape),
};
