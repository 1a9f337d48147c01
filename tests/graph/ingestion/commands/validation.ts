import { join } from 'node:path';
import { runValidate } from '../../../../graph/ingestion/commands/runValidate.ts';
import { EXAMPLE_SEEDS } from '../examples/exampleSeeds.ts';
import { EXAMPLE_SOURCE } from '../examples/exampleSource.ts';
import { type Files, writeFolder } from '../examples/seedsFolder.ts';

export interface Validation {
  readonly code: number;
  readonly out: readonly string[];
  readonly errors: readonly string[];
}

/** Runs the command in this process. */
export const validate = async (given: readonly string[]): Promise<Validation> => {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runValidate(given, { out: (line) => out.push(line), error: (line) => errors.push(line) });
  return { code, out, errors };
};

/** Lays seeds beside texts, both in folders of their own; what is reported has paths from those folders. */
export const validateAgainst = async (texts: Files, seeds: Files = EXAMPLE_SEEDS, ...more: readonly string[]): Promise<Validation> => {
  const [directory, sources] = [writeFolder(seeds), writeFolder(texts)];
  const { code, out, errors } = await validate([directory, '--sources', sources, ...more]);
  return {
    code,
    out: out.map((line) => line.replaceAll(directory, 'seeds')),
    errors: errors.map((line) => line.replaceAll(join(directory, '/'), '').replaceAll(join(sources, '/'), 'sources/')),
  };
};

/** The example text with one passage replaced. Throws where it does not hold that passage. */
export const sourceWith = (passage: string, replacement: string): Files => {
  if (!EXAMPLE_SOURCE.includes(passage)) throw new Error(`the text does not hold ${passage}`);
  return { 'alpha-2021.txt': EXAMPLE_SOURCE.replace(passage, replacement) };
};
