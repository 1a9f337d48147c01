import { Readable } from 'node:stream';
import type { Entity, Relation } from '../../graph/ontology/records.ts';
import { type Column, ENTITY_COLUMNS, RELATION_COLUMNS } from './columns.ts';
import type { GraphSource } from './GraphSource.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 cannot say at all, not even escaped. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string => text.replace(IMPOSSIBLE, '\u{FFFD}').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** Names that GraphML itself says by attributes. */
const OWN_ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'from', 'to']);
const dataColumns = <T>(columns: readonly Column<T>[]) => columns.filter(({ name }) => !OWN_ATTRIBUTES.has(name));
const NODE_COLUMNS = dataColumns(ENTITY_COLUMNS);
const EDGE_COLUMNS = dataColumns(RELATION_COLUMNS);

const keys = <T>(of: 'node' | 'edge', columns: readonly Column<T>[]): string =>
  columns.map(({ name, type }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`).join('');

const data = <T>(of: 'node' | 'edge', columns: readonly Column<T>[], row: T): string =>
  columns
    .map(({ name, value }) => {
      const stated = value(row);
      return stated === null ? '' : `<data key="${of}-${name}">${escaped(String(stated))}</data>`;
    })
    .join('');

const node = (entity: Entity): string => `<node id="${escaped(entity.id)}">${data('node', NODE_COLUMNS, entity)}</node>\n`;
const edge = (relation: Relation): string =>
  `<edge id="${escaped(relation.id)}" source="${escaped(relation.from)}" target="${escaped(relation.to)}">${data('edge', EDGE_COLUMNS, relation)}</edge>\n`;

async function* document({ version, ingestedAt, entities, relations }: GraphSource): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield '<key id="graph-version" for="graph" attr.name="version" attr.type="string"/>\n<key id="graph-ingestedAt" for="graph" attr.name="ingestedAt" attr.type="string"/>\n';
  yield keys('node', NODE_COLUMNS) + keys('edge', EDGE_COLUMNS);
  yield `<graph edgedefault="directed">\n<data key="graph-version">${escaped(version)}</data>\n<data key="graph-ingestedAt">${escaped(ingestedAt)}</data>\n`;
  for await (const rows of entities()) yield rows.map(node).join('');
  for await (const rows of relations()) yield rows.map(edge).join('');
  yield '</graph>\n</graphml>\n';
}

/** GraphML, as Gephi, yEd, Cytoscape and NetworkX read it; an attribute that is not stated is left out. */
export const toGraphml = (source: GraphSource): Readable => Readable.from(document(source));
