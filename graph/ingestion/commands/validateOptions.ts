import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nearest } from '../nearest.ts';

export const VALIDATE_HELP = `npm run validate [-- [DIR] [--sources DIR] [--coverage]]

Checks the seeds in DIR (seeds, where none is given) and lists every fault on standard error,
one a line, as file:line:column: what is wrong, and what would be right.

  --sources DIR   also lays each document beside the text it was read from,
                  DIR/<document>.txt in UTF-8: its articles, the names it cites,
                  the figures and years of its targets
  --coverage      with --sources: also lists, for each article, the quoted names and the
                  figures with units that no fact and no ignores entry accounts for
  --help          shows this

Exit: 0 no fault, 1 the seeds are at fault, 2 wrong usage.
`;

export interface ValidateOptions {
  readonly help: boolean;
  readonly directory: string;
  readonly sources: string | null;
  readonly coverage: boolean;
}

const OPTIONS = { sources: { type: 'string' }, coverage: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } as const;
const OPTION_NAMES = Object.keys(OPTIONS).map((name) => `--${name}`);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const explain = (message: string): string => {
  const given = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
  if (given === undefined) return message;
  const meant = nearest(given, OPTION_NAMES);
  return `there is no option ${given}; ${meant === undefined ? `the options are ${OPTION_NAMES.join(', ')}` : `did you mean ${meant}?`}`;
};

/** What was asked on the command line, or what is wrong with it. */
export const readValidateOptions = (given: readonly string[]): ValidateOptions | { readonly fault: string } => {
  try {
    const { values, positionals } = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
    const [directory = 'seeds', ...more] = positionals;
    if (values.help) return { help: true, directory, sources: null, coverage: false };
    if (more.length > 0) return { fault: `one folder of seeds at a time, not ${positionals.join(' and ')}` };
    if (!isFolder(directory)) return { fault: `${directory} is no folder; name the one that holds the seeds` };
    if (values.sources !== undefined && !isFolder(values.sources))
      return { fault: `${values.sources} is no folder; name the one that holds the texts after --sources` };
    if (values.coverage && values.sources === undefined) return { fault: '--coverage needs --sources DIR: it is measured against the texts' };
    return { help: false, directory, sources: values.sources ?? null, coverage: values.coverage };
  } catch (error) {
    return { fault: explain(error instanceof Error ? error.message : String(error)) };
  }
};
