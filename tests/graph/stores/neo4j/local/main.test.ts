import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';

const PROGRAM = ['--import', 'tsx', 'graph/stores/neo4j/local/main.ts'];

/** Its own temporary folder tells which data is whose. */
let temporary: string;
let children: ChildProcess[];

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'neo4j-program-'));
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(temporary, { recursive: true, force: true });
});

const program = (args: readonly string[] = [], environment: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [...PROGRAM, ...args], {
    env: { ...process.env, TMPDIR: temporary, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return { child, lines: createInterface({ input: child.stdout }), errors: () => errors, exit: once(child, 'exit').then(([code]): unknown => code) };
};

/** Starts it and gives what it printed, once it answers. */
const running = async () => {
  const { child, lines, exit, errors } = program();
  const printed: Record<string, string> = {};
  for await (const line of lines) {
    const [name = '', ...value] = line.split('=');
    printed[name] = value.join('=');
    if (name === 'NEO4J_PASSWORD') break;
  }
  return { child, exit, errors, uri: printed.NEO4J_URI ?? '', username: printed.NEO4J_USERNAME ?? '', password: printed.NEO4J_PASSWORD ?? '' };
};

const refused = (uri: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(uri).port), '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(false);
    });
    socket.once('error', () => resolve(true));
  });

/** The data folders of its servers; the program that runs TypeScript keeps a folder of its own there. */
const dataFolders = (): string[] => readdirSync(temporary).filter((name) => name.startsWith('policy-graph-neo4j-'));

const nothingIsLeft = async (uri: string): Promise<void> => {
  while (!(await refused(uri)) || dataFolders().length > 0) await delay(50);
};

describe.skipIf(inject('neo4j') === null)('npm run neo4j', () => {
  it('prints how to reach a server that answers with that password and no other', async () => {
    const { child, exit, uri, username, password } = await running();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const { records } = await driver.executeQuery(
      'CALL dbms.components() YIELD edition, versions RETURN edition, versions[0] AS version',
      {},
      { database: 'neo4j' },
    );
    await driver.close();
    expect(records[0]?.toObject()).toEqual({ edition: 'community', version: '5.26.26' });
    const stranger = neo4j.driver(uri, neo4j.auth.basic(username, 'neo4j'));
    expect(await stranger.verifyAuthentication()).toBe(false);
    await stranger.close();
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    await nothingIsLeft(uri);
  });

  it('stops cleanly on Ctrl-C, however often it is pressed', async () => {
    const { child, exit, uri } = await running();
    child.kill('SIGINT');
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(dataFolders()).toEqual([]);
    expect(await refused(uri)).toBe(true);
  });

  it('leaves neither server nor data behind when it is killed with -9', async () => {
    const { child, uri } = await running();
    expect(await refused(uri)).toBe(false);
    child.kill('SIGKILL');
    await nothingIsLeft(uri);
  });

  it('stops with exit 0 when it is told to while the server still starts', async () => {
    const { child, exit } = program();
    while (dataFolders().length === 0) await delay(20);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(dataFolders()).toEqual([]);
  });

  it('stops when the process that started it is killed with -9', async () => {
    const starter = spawn('sh', ['-c', `"${process.execPath}" ${PROGRAM.join(' ')} & wait`], {
      env: { ...process.env, TMPDIR: temporary },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    children.push(starter);
    const [line] = await once(createInterface({ input: starter.stdout }), 'line');
    starter.kill('SIGKILL');
    await nothingIsLeft(String(line).replace('NEO4J_URI=', ''));
  });
});

describe('npm run neo4j without what it needs', () => {
  it('says which Java to install and exits with 3', async () => {
    const { exit, errors } = program([], { PATH: '/nonexistent', JAVA_HOME: '/nonexistent' });
    expect(await exit).toBe(3);
    expect(errors()).toMatch(/^A local Neo4j needs Java 17 or 21: install one .*\(none was found\)\.\n$/);
  });

  it('refuses an option that it does not know with exit 2, and explains itself with exit 0', async () => {
    const unknown = program(['--port']);
    expect(await unknown.exit).toBe(2);
    expect(unknown.errors()).toContain("'--port'");
    const help = program(['--help']);
    const text: string[] = [];
    for await (const line of help.lines) text.push(line);
    expect(await help.exit).toBe(0);
    expect(text.join('\n')).toContain('NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD');
  });
});
