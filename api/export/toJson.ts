import { Readable } from 'node:stream';
import type { Entity, Relation } from '../../graph/ontology/records.ts';
import type { GraphSource } from './GraphSource.ts';

/** In one order, whatever store the record comes from, so that two exports of one graph are the same file. Without what only sorting needs. */
const told = ({ id, type, kind, level, status, names, aliases, summary, degree, citations, sortName: _, ...own }: Entity) => {
  const inOrder = Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1));
  return { id, type, kind, level, status, names, aliases, summary, degree, ...Object.fromEntries(inOrder), citations };
};
const toldTie = ({ id, type, from, to, status, citations }: Relation) => ({ id, type, from, to, status, citations });

async function* list<T>(name: string, portions: AsyncIterable<readonly T[]>, toRecord: (row: T) => unknown): AsyncIterable<string> {
  yield `,\n"${name}":[`;
  let separator = '\n';
  for await (const rows of portions) {
    for (const row of rows) {
      yield separator + JSON.stringify(toRecord(row));
      separator = ',\n';
    }
  }
  yield '\n]';
}

async function* document({ version, ingestedAt, entities, relations }: GraphSource): AsyncIterable<string> {
  yield `{"version":${JSON.stringify(version)},"ingestedAt":${JSON.stringify(ingestedAt)}`;
  yield* list('entities', entities(), told);
  yield* list('relations', relations(), toldTie);
  yield '}\n';
}

/** `{version, ingestedAt, entities, relations}`; one record a line, as the graph has it. */
export const toJson = (source: GraphSource): Readable => Readable.from(document(source));
