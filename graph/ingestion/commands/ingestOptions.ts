import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { unknownOption } from './unknownOption.ts';

export const INGEST_HELP = `npm run ingest [-- [DIR] [--force]]

Checks the seeds in DIR (seeds, where none is given) and brings the Neo4j at NEO4J_URI
to exactly that graph: works out what differs and writes only that, in one transaction,
so that readers see the old graph or the new one. Prints what was added, changed, removed.
A difference too large for one transaction is written bit by bit; until it is done readers
are told that the graph is being loaded, and after a kill the next ingest goes on from there.

  --force   where the database holds data that is not of this graph, or the graph of
            another release: deletes it, where it would be refused otherwise
  --help    shows this

Settings: NEO4J_URI, NEO4J_PASSWORD, NEO4J_USERNAME (neo4j), NEO4J_DATABASE (neo4j).
Exit: 0 done, 1 the seeds are at fault, 2 wrong usage, setting or database, 3 no database
is to be had, or another ingest is writing to it.
`;

export interface IngestCommandOptions {
  readonly help: boolean;
  readonly directory: string;
  readonly force: boolean;
}

const OPTIONS = { force: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } as const;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** What was asked on the command line, or what is wrong with it. */
export const readIngestOptions = (given: readonly string[]): IngestCommandOptions | { readonly fault: string } => {
  try {
    const { values, positionals } = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
    const [directory = 'seeds', ...more] = positionals;
    const { help, force } = values;
    if (help) return { help, directory, force };
    if (more.length > 0) return { fault: `one folder of seeds at a time, not ${positionals.join(' and ')}` };
    return isFolder(directory) ? { help, directory, force } : { fault: `${directory} is no folder; name the one that holds the seeds` };
  } catch (error) {
    return { fault: unknownOption(error instanceof Error ? error.message : String(error), OPTIONS) };
  }
};
