import { parseArgs } from 'node:util';
import { environment } from './env.ts';
import { startLocalNeo4j } from './startLocalNeo4j.ts';

const HELP = `npm run neo4j

Runs a private, local Neo4j 5.26 Community until Ctrl-C, and prints how to reach it:
NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, one a line. It listens on a free
loopback port only; its data is temporary and goes when it stops.

Needs Java 17 or 21 (JAVA_HOME, else the PATH) and Maven. The first run fetches the
server into the user's cache folder (XDG_CACHE_HOME, else ~/.cache).

  --help   shows this
`;

/** How often to look whether the process that started this one is still there. */
const PARENT_WATCH_MS = 500;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Aborts on Ctrl-C, SIGTERM, a closed terminal, and when the starter (npm, a script) was killed without a chance to tell. */
const stopSignal = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort());
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || controller.abort(), PARENT_WATCH_MS).unref();
  return controller.signal;
};

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

const serve = async (): Promise<number> => {
  const signal = stopSignal();
  try {
    const { uri, username, password, stop } = await startLocalNeo4j({ environment, say, signal });
    process.stdout.write(`NEO4J_URI=${uri}\nNEO4J_USERNAME=${username}\nNEO4J_PASSWORD=${password}\n`);
    say('Neo4j runs until Ctrl-C.');
    await aborted(signal);
    await stop();
    return 0;
  } catch (error) {
    if (signal.aborted) return 0;
    say(error instanceof Error ? error.message : String(error));
    return 3;
  }
};

const main = async (): Promise<number> => {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
    if (!values.help) return await serve();
    process.stdout.write(HELP);
    return 0;
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)} (see --help)`);
    return 2;
  }
};

process.exitCode = await main();
