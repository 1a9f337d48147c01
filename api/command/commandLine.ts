import { parseArgs } from 'node:util';

export const HELP = `npm start [-- OPTIONS]

Serves the page and the API on http://127.0.0.1:4000, from the seeds in seeds/.

  --neo4j   on a private, local Neo4j, which is started, filled and stopped with the
            service (needs Java 17 or 21 and Maven)
  --help    shows this

Settings (environment): PORT, HOST, SEEDS, LOG_LEVEL, RATE_LIMIT, TRUST_PROXY; and
NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE for a Neo4j of your own.
`;

export type CommandLine = { readonly help: boolean; readonly neo4j: boolean } | { readonly fault: string };

/** What was asked on the command line, or what is wrong with it. */
export const readCommandLine = (given: readonly string[]): CommandLine => {
  try {
    return parseArgs({ args: [...given], options: { neo4j: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    return { fault: `${error instanceof Error ? error.message : String(error)}; --neo4j and --help are the options` };
  }
};
