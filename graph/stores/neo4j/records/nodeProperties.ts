import type { Entity } from '../../../ontology/records.ts';
import { citationKey } from '../../citations.ts';
import { aliasReadings, searchable } from '../../search/searchForms.ts';
import { searchTerms } from '../../search/searchTerms.ts';
import type { DerivedOf } from './derivedProperties.ts';
import { subjectText } from './subjectText.ts';
import { typeTerm } from './typeTerm.ts';

/** A point; the driver has a class for it. */
export interface PointProperty {
  readonly latitude: number;
  readonly longitude: number;
}
/** Whether a property is a point: the only one that is an object. */
export const isPointProperty = (value: Property): value is PointProperty => typeof value === 'object' && 'latitude' in value;
export type Property = string | number | readonly string[] | readonly number[] | PointProperty;
/** What a node or a relationship carries; what is not stated is absent. */
export type Properties = Readonly<Record<string, Property>>;

/** Properties that are whole numbers: written as such, so that Neo4j Browser shows 2025 and not 2025.0. */
export const INTEGERS: ReadonlySet<string> = new Set(['degree', 'year', 'baseYear', 'articleEntityCounts', 'articleRelationCounts']);

/** Without what is not stated. */
export const stated = (properties: Readonly<Record<string, Property | null | undefined>>): Properties =>
  Object.fromEntries(Object.entries(properties).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, value]])));

const ownProperties = (entity: Entity): Readonly<Record<string, Property | null | undefined>> => {
  switch (entity.type) {
    case 'CITY':
    case 'DISTRICT':
      return { adminCode: entity.adminCode, location: entity.location };
    case 'METRIC':
      return { unit: entity.unit, dimension: entity.dimension };
    case 'TARGET': {
      const { comparator, value, unit, canonicalValue, year, baseYear, baseValue, reference } = entity;
      return { comparator, value, unit, canonicalValue, year, baseYear, baseValue, reference: reference?.zh, referenceEn: reference?.en };
    }
    case 'DOCUMENT': {
      const { issued, url, articles } = entity;
      return {
        issued,
        url,
        articles: articles.map(({ number }) => number),
        articleTopics: articles.map(({ topic }) => topic.zh),
        articleTopicsEn: articles.map(({ topic }) => topic.en),
        articleEntityCounts: articles.map(({ entityCount }) => entityCount),
        articleRelationCounts: articles.map(({ relationCount }) => relationCount),
      };
    }
    default:
      return {};
  }
};

/** An entity, and what is derived of it, as the properties of its node. `name` and `nameEn` are what Neo4j Browser and Bloom show as captions. */
export const nodeProperties = (entity: Entity, derivedOf: DerivedOf): Properties => {
  const { id, type, names, aliases, kind, level, status, summary, citations, degree, sortName } = entity;
  const subject = { id, names, aliases, sortName, aliasReadings: aliasReadings(aliases) };
  return stated({
    id,
    type,
    name: names.zh,
    nameEn: names.en,
    aliases,
    sortName,
    searchSubject: subjectText(subject),
    searchTerms: [typeTerm(type), ...searchTerms(searchable(subject))].join(' '),
    kind,
    level,
    status,
    summary: summary?.zh,
    summaryEn: summary?.en,
    citations: citations.map(citationKey),
    degree,
    ...ownProperties(entity),
    ...derivedOf(id),
  });
};
