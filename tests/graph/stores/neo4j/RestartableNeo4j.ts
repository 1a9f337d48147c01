import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchServer } from '../../../../graph/stores/neo4j/local/fetchServer.ts';
import { findJava } from '../../../../graph/stores/neo4j/local/findJava.ts';
import { freePort } from '../../../../graph/stores/neo4j/local/freePort.ts';
import { initialUser } from '../../../../graph/stores/neo4j/local/initialUser.ts';
import { configuration, type ServerHome, serverCommand, USERNAME } from '../../../../graph/stores/neo4j/local/serverCommands.ts';
import { untilReady } from '../../../../graph/stores/neo4j/local/untilReady.ts';
import { type Guarded, guard } from '../../../../graph/stores/neo4j/local/watchdog.ts';
import type { Neo4jSettings } from '../../../../graph/stores/neo4j/settings.ts';

const PASSWORD_BYTES = 12;

/** A real Neo4j that can be killed like a machine that loses power, and started again on what it had written. It ends with this process. */
export class RestartableNeo4j {
  readonly settings: Neo4jSettings;
  readonly #command: readonly string[];
  readonly #folder: string;
  #server: Guarded | null = null;

  private constructor(folder: string, command: readonly string[], settings: Neo4jSettings) {
    this.#folder = folder;
    this.#command = command;
    this.settings = settings;
  }

  /** One that does not run yet. */
  static async create(): Promise<RestartableNeo4j> {
    const java = await findJava(process.env.JAVA_HOME);
    const libraries = await fetchServer(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), () => undefined);
    const [port, password] = [await freePort(), randomBytes(PASSWORD_BYTES).toString('hex')];
    const folder = await mkdtemp(join(tmpdir(), 'policy-graph-outage-'));
    const home: ServerHome = { folder, configuration: join(folder, 'conf') };
    await mkdir(join(folder, 'data', 'dbms'), { recursive: true });
    await mkdir(home.configuration);
    await writeFile(join(folder, 'data', 'dbms', 'auth.ini'), initialUser(USERNAME, password));
    await writeFile(join(home.configuration, 'neo4j.conf'), configuration(port));
    const settings = { uri: `bolt://127.0.0.1:${port}`, username: USERNAME, password, database: 'neo4j' };
    return new RestartableNeo4j(folder, serverCommand(java, libraries, home), settings);
  }

  /** Resolves when it answers. */
  async start(): Promise<void> {
    // What the guard takes away when the server ends is a folder of its own: the data stays.
    this.#server = guard(await mkdtemp(join(tmpdir(), 'policy-graph-run-')), this.#command);
    await untilReady(this.settings, this.#server, undefined);
  }

  /** SIGKILL. Resolves when the process is gone. */
  async kill(): Promise<void> {
    if (this.#server === null) return;
    const gone = once(this.#server, 'exit');
    this.#server.stdin.end();
    await gone;
    this.#server = null;
  }

  /** Kills it, and its data goes too. */
  async remove(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
