import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchServer } from './fetchServer.ts';
import { findJava } from './findJava.ts';
import { freePort } from './freePort.ts';
import { initialUser } from './initialUser.ts';
import { configuration, type ServerHome, type ServerMemory, serverCommand, USERNAME } from './serverCommands.ts';
import { ServerEnded, untilReady } from './untilReady.ts';
import { type Guarded, guard } from './watchdog.ts';

/** A running private Neo4j. It also ends, and its data with it, when this process ends in whatever way. */
export interface LocalNeo4j {
  /** `bolt://127.0.0.1:<port>`. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Resolves when the server and its data are gone; may be called again. */
  stop(): Promise<void>;
}

export interface LocalNeo4jOptions {
  /** JAVA_HOME and XDG_CACHE_HOME count, as everywhere. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told what takes long. */
  readonly say: (line: string) => void;
  /** Gives up the start; what was begun is undone. */
  readonly signal?: AbortSignal | undefined;
  /** For graphs that are larger than usual. */
  readonly memory?: ServerMemory | undefined;
}

const PASSWORD_BYTES = 24;

const stopper = (server: Guarded) => {
  const gone = once(server, 'exit');
  return async (): Promise<void> => {
    server.stdin.end();
    await gone;
  };
};

/** An empty server folder that holds a configuration for this port and the first user's password. */
const furnish = async (port: number, password: string, memory: ServerMemory | undefined): Promise<ServerHome> => {
  const folder = await mkdtemp(join(tmpdir(), 'policy-graph-neo4j-'));
  const users = join(folder, 'data', 'dbms');
  const home = { folder, configuration: join(folder, 'conf') };
  await mkdir(users, { recursive: true });
  await mkdir(home.configuration);
  await writeFile(join(users, 'auth.ini'), initialUser(USERNAME, password), { mode: 0o600 });
  await writeFile(join(home.configuration, 'neo4j.conf'), configuration(port, memory));
  return home;
};

/** One try: on a port that was free a moment ago. */
const start = async (java: string, libraries: string, memory: ServerMemory | undefined, signal: AbortSignal | undefined): Promise<LocalNeo4j> => {
  const port = await freePort();
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  const home = await furnish(port, password, memory);
  const server = guard(home.folder, serverCommand(java, libraries, home, memory));
  const stop = stopper(server);
  const access = { uri: `bolt://127.0.0.1:${port}`, username: USERNAME, password };
  try {
    await untilReady(access, server, signal);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...access, stop };
};

/**
 * Starts a private Neo4j Community on a free loopback port, with a password of its own and its data in a temporary folder; resolves when it answers. The first start
 * fetches the server into the user's cache folder. Throws MissingPrerequisite without Java or Maven, the signal's reason when it aborts, and ServerEnded with the server's
 * last words where it ends before it answers.
 */
export const startLocalNeo4j = async ({ environment, say, signal, memory }: LocalNeo4jOptions): Promise<LocalNeo4j> => {
  const java = await findJava(environment.JAVA_HOME);
  const libraries = await fetchServer(environment.XDG_CACHE_HOME ?? join(homedir(), '.cache'), say, signal);
  signal?.throwIfAborted();
  try {
    return await start(java, libraries, memory, signal);
  } catch (error) {
    // Another program may have taken the port in between: once more, on another.
    if (error instanceof ServerEnded) return await start(java, libraries, memory, signal);
    throw error;
  }
};
