import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { unknownOption } from './unknownOption.ts';

export const VALIDATE_HELP = `npm run validate [-- [DIR] [--sources DIR] [--document NAME] [--coverage]]

Checks the seeds in DIR (seeds, where none is given) and lists every fault on standard error,
one a line, as file:line:column: what is wrong, and what would be right.

  --sources DIR   also lays each document beside the text it was read from,
                  DIR/<document>.txt in UTF-8: its articles, the names it cites,
                  the figures and years of its targets
  --document NAME with --sources: lays only this document beside its text, such as
                  deyang-2021; may be given several times
  --coverage      with --sources: also lists, for each article, the quoted names and the
                  figures with units that no fact and no ignores entry accounts for
  --help          shows this

Exit: 0 no fault, 1 the seeds are at fault, 2 wrong usage.
`;

export interface ValidateOptions {
  readonly help: boolean;
  readonly directory: string;
  readonly sources: string | null;
  /** Which documents to lay beside their texts; empty: all. */
  readonly documents: readonly string[];
  readonly coverage: boolean;
}

const OPTIONS = {
  sources: { type: 'string' },
  document: { type: 'string', multiple: true },
  coverage: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** What was asked on the command line, or what is wrong with it. */
export const readValidateOptions = (given: readonly string[]): ValidateOptions | { readonly fault: string } => {
  try {
    const { values, positionals } = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
    const [directory = 'seeds', ...more] = positionals;
    if (values.help) return { help: true, directory, sources: null, documents: [], coverage: false };
    if (more.length > 0) return { fault: `one folder of seeds at a time, not ${positionals.join(' and ')}` };
    if (!isFolder(directory)) return { fault: `${directory} is no folder; name the one that holds the seeds` };
    if (values.sources !== undefined && !isFolder(values.sources))
      return { fault: `${values.sources} is no folder; name the one that holds the texts after --sources` };
    const { sources = null, document: documents = [], coverage } = values;
    if (coverage && sources === null) return { fault: '--coverage needs --sources DIR: it is measured against the texts' };
    if (documents.length > 0 && sources === null) return { fault: '--document needs --sources DIR: it says which documents to lay beside their texts' };
    return { help: false, directory, sources, documents, coverage };
  } catch (error) {
    return { fault: unknownOption(error instanceof Error ? error.message : String(error), OPTIONS) };
  }
};
