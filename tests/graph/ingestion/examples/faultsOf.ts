import { join } from 'node:path';
import { formatIssue } from '../../../../graph/ingestion/Issue.ts';
import { readSeeds } from '../../../../graph/ingestion/readSeeds.ts';
import type { Ontology } from '../../../../graph/ontology/ontology.ts';
import { ONTOLOGY } from '../../../../graph/ontology/standard.ts';
import { type ExampleFile, exampleWith } from './exampleSeeds.ts';
import { type Files, withoutCaret, writeFolder } from './seedsFolder.ts';

/** Every fault of these files, a line each, with paths from the folder. */
export const faultsOf = async (files: Files, ontology: Ontology = ONTOLOGY): Promise<readonly string[]> => {
  const folder = writeFolder(files);
  const read = await readSeeds(folder, ontology);
  return 'issues' in read ? read.issues.map((issue) => formatIssue(issue).replaceAll(join(folder, '/'), '').replace(folder, '.')) : [];
};

/** One change of the example seeds; ‸ in `to` marks where its only fault should be reported. */
export interface Slip {
  readonly file: ExampleFile;
  readonly from: string;
  readonly to: string;
  readonly message: string;
}

/** What the slip reports, and what it should. */
export const trySlip = async (
  { file, from, to, message }: Slip,
  ontology: Ontology = ONTOLOGY,
): Promise<{ readonly reported: readonly string[]; readonly expected: readonly string[] }> => {
  const marked = exampleWith(file, from, to);
  const { text, line, column } = withoutCaret(marked[file] ?? '');
  return { reported: await faultsOf({ ...marked, [file]: text }, ontology), expected: [`${file}:${line}:${column}: ${message}`] };
};
