import { Readable } from 'node:stream';
import type { Entity } from '../../graph/ontology/records.ts';
import type { GraphSource } from './GraphSource.ts';

/** Without what only sorting needs. */
const told = ({ sortName: _, ...entity }: Entity) => entity;

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
  yield* list('relations', relations(), (relation) => relation);
  yield '}\n';
}

/** `{version, ingestedAt, entities, relations}`; one record a line, as the graph has it. */
export const toJson = (source: GraphSource): Readable => Readable.from(document(source));
