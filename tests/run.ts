import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { z } from 'zod';

/** Runs every gate and every test, goes on after a failure, and ends with one line: `N passed, N failed` (`, N skipped`). */

interface Gate {
  readonly name: string;
  readonly command: readonly string[];
}

/** The source documents are not part of the project; where they lie beside it, the seeds are held against them. */
const SOURCES = '../shared/documents';

const GATES: readonly Gate[] = [
  { name: 'types', command: ['tsc', '--project', '.'] },
  { name: 'lint and format', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'import law', command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'graph', 'api', 'web', 'tests'] },
  { name: 'nothing unused', command: ['knip'] },
  { name: 'build', command: ['node', 'build.mjs'] },
  {
    name: existsSync(SOURCES) ? 'seeds against their sources' : 'seeds',
    command: ['node', 'dist/graph/ingestion/commands/validate.js', ...(existsSync(SOURCES) ? ['--sources', SOURCES, '--coverage'] : [])],
  },
];

const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() });

/** Ends what is running when the whole run is asked to stop. */
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

const run = (command: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const [program = '', ...rest] = command;
    const path = [join('node_modules', '.bin'), process.env.PATH].join(delimiter);
    const child = spawn(program, rest, { stdio: 'inherit', env: { ...process.env, PATH: path }, signal: stopping.signal, killSignal: 'SIGTERM' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });

const counts = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
for (const { name, command } of GATES) {
  console.log(`\n── ${name}`);
  const passed = await run(command);
  counts[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(name);
}

console.log('\n── tests');
const folder = mkdtempSync(join(tmpdir(), 'policy-graph-tests-'));
const outcome = join(folder, 'report.json');
const clean = await run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${outcome}`, ...process.argv.slice(2)]);
const tests = existsSync(outcome) ? report.parse(JSON.parse(readFileSync(outcome, 'utf8'))) : null;
rmSync(folder, { recursive: true });
counts.passed += tests?.numPassedTests ?? 0;
counts.skipped += tests?.numPendingTests ?? 0;
const failedTests = tests?.numFailedTests ?? 0;
// A file that could not be loaded has no tests to count, and yet it failed.
counts.failed += clean ? failedTests : Math.max(failedTests, 1);

if (failures.length > 0) console.log(`\nGates that failed: ${failures.join(', ')}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
