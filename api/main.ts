import { HELP, readCommandLine } from './command/commandLine.ts';
import { EXIT_CODES, StartFault } from './command/StartFault.ts';
import { serve } from './command/serve.ts';
import { stopSignal } from './command/stopSignal.ts';
import { environment, readSettings } from './env.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const run = async (signal: AbortSignal): Promise<void> => {
  const asked = readCommandLine(process.argv.slice(2));
  if ('fault' in asked) throw new StartFault('USAGE', [asked.fault]);
  if (asked.help) return say(HELP);
  const read = readSettings(environment);
  if ('faults' in read) throw new StartFault('USAGE', read.faults);
  if (asked.neo4j && read.settings.neo4j !== null)
    throw new StartFault('USAGE', ['NEO4J_URI is set and --neo4j asks for a private Neo4j; leave one of them out']);
  await serve(read.settings, asked.neo4j, signal, say);
};

/** What ends a run early and is no fault of this program: told in plain lines, with the exit code of its kind. */
const explain = (error: unknown, stopped: boolean): void => {
  // Whoever stops the service while it starts makes everything under way fail; that is what was asked for.
  if (stopped) return;
  if (!(error instanceof StartFault)) throw error;
  process.stderr.write(error.lines.map((line) => `${line}\n`).join(''));
  process.exitCode = EXIT_CODES[error.kind];
};

const signal = stopSignal();
await run(signal).catch((error: unknown) => explain(error, signal.aborted));
// Everything that was worth waiting for is done; connections to a database that went silent are not.
if (signal.aborted) process.exit();
