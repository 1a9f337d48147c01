import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { ZipFile } from 'yazl';
import { type Column, ENTITY_COLUMNS, RELATION_COLUMNS } from './columns.ts';
import type { GraphSource } from './GraphSource.ts';

async function* table<T>(columns: readonly Column<T>[], version: string, portions: AsyncIterable<readonly T[]>): AsyncIterable<string> {
  yield stringify([[...columns.map(({ name }) => name), 'graph_version']]);
  for await (const rows of portions) yield stringify(rows.map((row) => [...columns.map(({ value }) => value(row)), version]));
}

/** entities.csv and relations.csv, UTF-8, a header first; a cell that is empty is not stated. Each row ends in the version of the graph. */
export const toCsvZip = ({ version, ingestedAt, entities, relations }: GraphSource): Readable => {
  const zip = new ZipFile();
  const out = new Readable().wrap(zip.outputStream);
  // The same graph makes the same bytes, whenever it is fetched.
  const options = { mtime: new Date(ingestedAt) };
  const add = (name: string, rows: () => AsyncIterable<string>) =>
    zip.addReadStreamLazy(name, options, (give) => {
      const stream = Readable.from(rows());
      stream.once('error', (error) => out.destroy(error));
      give(null, stream);
    });
  add('entities.csv', () => table(ENTITY_COLUMNS, version, entities()));
  add('relations.csv', () => table(RELATION_COLUMNS, version, relations()));
  zip.end();
  return out;
};
