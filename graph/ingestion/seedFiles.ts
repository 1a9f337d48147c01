import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareIds } from '../ontology/ids.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { type Report, wholeFile } from './Issue.ts';
import { nearest } from './nearest.ts';

/** One file of seeds. `name` is its path under the folder with `/` between, `path` as people are told of it; `text` is null where it is not UTF-8. */
export interface SeedFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string | null;
}

export const DOCUMENTS_FOLDER = 'documents';
/** 64 bits of SHA-256: enough to tell any two graphs apart that will ever be, short enough to read out. */
const VERSION_LENGTH = 16;

/** The text, or null where the bytes are not UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const namesIn = async (folder: string): Promise<readonly string[] | null> => {
  try {
    return (await readdir(folder)).filter((name) => /\.ya?ml$/i.test(name)).sort(compareIds);
  } catch {
    return null;
  }
};

const readOne = async (directory: string, name: string, report: Report): Promise<SeedFile | null> => {
  const path = join(directory, name);
  try {
    const bytes = await readFile(path);
    const text = decodeUtf8(bytes);
    if (text === null) report(wholeFile(path), 'the file is not UTF-8; save it as UTF-8');
    return { name, path, bytes, text };
  } catch {
    report(wholeFile(path), 'the file cannot be read; it must be a file that this user may read');
    return null;
  }
};

/** The files of a seeds folder, by name: those of the entity types, and every document. What else is YAML there is a fault. */
export const readSeedFiles = async (directory: string, ontology: Ontology, report: Report): Promise<readonly SeedFile[]> => {
  const expected = ontology.entityTypes.flatMap(({ seedFile }) => (seedFile === null ? [] : [`${seedFile}.yaml`]));
  const canonical = await namesIn(directory);
  const documents = (await namesIn(join(directory, DOCUMENTS_FOLDER))) ?? [];
  if (canonical === null || canonical.length + documents.length === 0) {
    report(wholeFile(directory), `no seeds are here; a seeds folder holds ${expected.join(', ')} and ${DOCUMENTS_FOLDER}/<city>-<year>.yaml`);
    return [];
  }
  if (documents.length === 0) report(wholeFile(join(directory, DOCUMENTS_FOLDER)), 'no document is here; every fact is stated by one, in <city>-<year>.yaml');
  for (const name of canonical.filter((one) => !expected.includes(one))) {
    const meant = nearest(name, expected);
    report(
      wholeFile(join(directory, name)),
      `no entity type is kept in ${name}; ${meant === undefined ? `the files are ${expected.join(', ')}` : `did you mean ${meant}?`}`,
    );
  }
  for (const name of documents.filter((one) => !one.endsWith('.yaml'))) {
    report(wholeFile(join(directory, DOCUMENTS_FOLDER, name)), `the name of a document's file ends in .yaml`);
  }
  const known = [
    ...canonical.filter((name) => expected.includes(name)),
    ...documents.filter((name) => name.endsWith('.yaml')).map((name) => `${DOCUMENTS_FOLDER}/${name}`),
  ];
  return (await Promise.all(known.map((name) => readOne(directory, name, report)))).filter((file) => file !== null);
};

/** The version of the graph that these files make: the same for the same names and bytes, wherever the folder lies. */
export const versionOf = (files: readonly SeedFile[]): string => {
  const hash = createHash('sha256');
  for (const { name, bytes } of [...files].sort((a, b) => compareIds(a.name, b.name))) hash.update(`${name}\0${bytes.byteLength}\0`).update(bytes);
  return hash.digest('hex').slice(0, VERSION_LENGTH);
};
