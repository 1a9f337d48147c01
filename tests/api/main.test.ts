import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Program, startProgram } from './harness/startProgram.ts';

const running: Program[] = [];
const start = (args: readonly string[], settings?: Readonly<Record<string, string>>): Program => {
  const program = startProgram(args, settings);
  running.push(program);
  return program;
};
afterEach(async () => {
  for (const { child, exited } of running.splice(0)) {
    child.kill('SIGKILL');
    await exited;
  }
});

/** Runs to the end. */
const run = async (args: readonly string[], settings?: Readonly<Record<string, string>>) => {
  const program = start(args, settings);
  const code = await program.exited;
  return { code, stdout: program.stdout(), stderr: program.stderr() };
};

const ask = (address: string) =>
  fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query": "{ statistics { store } }"}' });

describe('the command line', () => {
  it('tells what it does', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of ['npm start', '--neo4j', '--help', 'PORT', 'NEO4J_URI']) expect(stdout).toContain(word);
  });

  it.each([['--neo'], ['--port=1'], ['something']])('refuses %s, and says what there is', async (option) => {
    const { code, stdout, stderr } = await run([option]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(option.split('=')[0]);
    expect(stderr).toContain('--neo4j');
  });

  it('refuses two databases at once', async () => {
    const { code, stderr } = await run(['--neo4j'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/NEO4J_URI.*--neo4j/);
  });
});

describe('settings', () => {
  it('are refused as a whole, each by name with what would be right, and without a secret', async () => {
    const wrong = {
      PORT: '65536',
      LOG_LEVEL: 'loud',
      RATE_LIMIT: '-1',
      TRUST_PROXY: 'everyone',
      NEO4J_URI: 'http://db:hunter2@host',
      NEO4J_PASSWORD: 'hunter2',
    };
    const { code, stdout, stderr } = await run([], wrong);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(['LOG_LEVEL', 'NEO4J_URI', 'PORT', 'RATE_LIMIT', 'TRUST_PROXY']);
    expect(lines.every((line) => line.includes('would be'))).toBe(true);
    expect(stderr).not.toContain('hunter2');
  });

  it('name the port when another program has it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const bound = other.address();
    const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
    try {
      const { code, stderr } = await run([], { PORT: String(port) });
      expect(code).toBe(2);
      expect(stderr).toContain(`PORT ${port}`);
      expect(stderr).not.toContain('    at ');
    } finally {
      other.close();
    }
  });
});

describe('seeds', () => {
  const copy = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-graph-seeds-'));
    cpSync('seeds', folder, { recursive: true });
    return folder;
  };

  it('with faults are told, each with its file, line and column, and nothing is served', async () => {
    const folder = copy();
    try {
      writeFileSync(join(folder, 'regions.yaml'), 'broken: [\n');
      const { code, stdout, stderr } = await run([], { SEEDS: folder });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/regions\.yaml:\d+:\d+: /);
      expect(
        stderr
          .trimEnd()
          .split('\n')
          .every((line) => /^\S+:\d+:\d+: \S/.test(line)),
      ).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('that are not there are told', async () => {
    const { code, stderr } = await run([], { SEEDS: join(tmpdir(), 'policy-graph-nowhere') });
    expect(code).toBe(1);
    expect(stderr).toMatch(/policy-graph-nowhere:1:1: /);
  });
});

describe('the running service', () => {
  it('says where it is, what answers and how much that holds; its log goes elsewhere', async () => {
    const program = start([]);
    const address = await program.address();
    expect((await ask(address)).status).toBe(200);
    expect(program.stdout()).toMatch(
      /^Policy Graph {2}http:\/\/127\.0\.0\.1:\d+\n {2}store {2}memory\n {2}graph {2}[\d,]+ entities, [\d,]+ relations, 5 documents\n$/,
    );
    program.child.kill('SIGTERM');
    expect(await program.exited).toBe(0);
    const lines = program.stderr().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line)).filter(({ operation }) => operation === 'statistics')).toHaveLength(1);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes what is under way on %s, takes nothing new, and a second signal does no harm', async (signal) => {
    const program = start([]);
    const address = await program.address();
    const body = JSON.stringify({ query: '{ statistics { store } }' });
    const underWay = request(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length } });
    const answered = new Promise<number | undefined>((resolve, reject) =>
      underWay.once('response', ({ statusCode }) => resolve(statusCode)).once('error', reject),
    );
    await new Promise((resolve) => underWay.write(body.slice(0, 10), resolve));
    // The service has seen the request once it has answered another one after it.
    await ask(address);
    program.child.kill(signal);
    await expect
      .poll(() =>
        ask(address).then(
          ({ status }) => status,
          () => 'refused',
        ),
      )
      .toBe('refused');
    program.child.kill(signal);
    underWay.end(body.slice(10));
    expect(await answered).toBe(200);
    expect(await program.exited).toBe(0);
  });

  it('stops also while it starts', async () => {
    const program = start([]);
    program.child.kill('SIGTERM');
    // Before the program has a say in it, the signal ends it.
    expect([0, null]).toContain(await program.exited);
  });
});

describe('a Neo4j that is not there', () => {
  const SETTINGS = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'hunter2' };

  it('keeps the service from being ready, not from being alive', async () => {
    const program = start([], SETTINGS);
    const address = await program.address();
    expect(program.stdout()).toMatch(/store {2}neo4j\n {2}graph {2}not ready: the database (?:cannot be reached|does not answer)\n/);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const ready = await fetch(`${address}/readyz`);
    expect({ status: ready.status, body: await ready.json() }).toEqual({
      status: 503,
      // On a busy machine the refused connection may not be noticed within the time that readiness has.
      body: { status: 'not ready', reason: expect.stringMatching(/^the database (?:cannot be reached|does not answer)$/) },
    });
    expect(await (await ask(address)).json()).toMatchObject({ data: null, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    program.child.kill('SIGTERM');
    expect(await program.exited).toBe(0);
    expect(program.stdout() + program.stderr()).not.toContain('hunter2');
  });

  it('that accepts connections and says nothing is told from one that answers', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const bound = silent.address();
    const program = start([], { ...SETTINGS, NEO4J_URI: `bolt://127.0.0.1:${bound !== null && typeof bound === 'object' ? bound.port : 0}` });
    try {
      const address = await program.address();
      expect((await fetch(`${address}/readyz`)).status).toBe(503);
      expect(await (await ask(address)).json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      program.child.kill('SIGTERM');
      expect(await program.exited).toBe(0);
    } finally {
      silent.close();
    }
  });
});
