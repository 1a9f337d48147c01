import type { Citation, Entity, Relation } from '../../graph/ontology/records.ts';

/** One column of a table, or one attribute of a node or edge. `value` gives null where nothing is stated. */
export interface Column<T> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double';
  readonly value: (row: T) => string | number | null;
}

/** Between the values of one cell; none of them holds it. */
const SEPARATOR = ' | ';

const text = <T>(name: string, value: (row: T) => string | null): Column<T> => ({ name, type: 'string', value });
const int = <T>(name: string, value: (row: T) => number | null): Column<T> => ({ name, type: 'int', value });
const double = <T>(name: string, value: (row: T) => number | null): Column<T> => ({ name, type: 'double', value });

/** Two columns, value for value: the first citation is the first document and the first article. */
const citationColumns = <T extends { readonly citations: readonly Citation[] }>(): readonly Column<T>[] => [
  text('citation_documents', ({ citations }) => citations.map(({ document }) => document).join(SEPARATOR)),
  text('citation_articles', ({ citations }) => citations.map(({ article }) => article).join(SEPARATOR)),
];

/** What every entity has first, then what only some types have; values and units as printed, places in degrees of WGS 84. */
export const ENTITY_COLUMNS: readonly Column<Entity>[] = [
  text('id', ({ id }) => id),
  text('type', ({ type }) => type),
  text('kind', ({ kind }) => kind),
  text('level', ({ level }) => level),
  text('status', ({ status }) => status),
  text('name_zh', ({ names }) => names.zh),
  text('name_en', ({ names }) => names.en),
  text('aliases', ({ aliases }) => (aliases.length === 0 ? null : aliases.join(SEPARATOR))),
  text('summary_zh', ({ summary }) => summary?.zh ?? null),
  text('summary_en', ({ summary }) => summary?.en ?? null),
  int('degree', ({ degree }) => degree),
  text('admin_code', (entity) => ('adminCode' in entity ? entity.adminCode : null)),
  double('latitude', (entity) => ('location' in entity ? (entity.location?.latitude ?? null) : null)),
  double('longitude', (entity) => ('location' in entity ? (entity.location?.longitude ?? null) : null)),
  text('dimension', (entity) => (entity.type === 'METRIC' ? entity.dimension : null)),
  text('comparator', (entity) => (entity.type === 'TARGET' ? entity.comparator : null)),
  double('value', (entity) => (entity.type === 'TARGET' ? entity.value : null)),
  text('unit', (entity) => ('unit' in entity ? entity.unit : null)),
  double('canonical_value', (entity) => (entity.type === 'TARGET' ? entity.canonicalValue : null)),
  int('year', (entity) => (entity.type === 'TARGET' ? entity.year : null)),
  int('base_year', (entity) => (entity.type === 'TARGET' ? entity.baseYear : null)),
  double('base_value', (entity) => (entity.type === 'TARGET' ? entity.baseValue : null)),
  text('reference_zh', (entity) => (entity.type === 'TARGET' ? (entity.reference?.zh ?? null) : null)),
  text('reference_en', (entity) => (entity.type === 'TARGET' ? (entity.reference?.en ?? null) : null)),
  text('issued', (entity) => (entity.type === 'DOCUMENT' ? entity.issued : null)),
  text('url', (entity) => (entity.type === 'DOCUMENT' ? entity.url : null)),
  ...citationColumns<Entity>(),
];

export const RELATION_COLUMNS: readonly Column<Relation>[] = [
  text('id', ({ id }) => id),
  text('type', ({ type }) => type),
  text('from', ({ from }) => from),
  text('to', ({ to }) => to),
  text('status', ({ status }) => status),
  ...citationColumns<Relation>(),
];
