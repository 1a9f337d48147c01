import { describe, expect, it } from 'vitest';
import { runIngest } from '../../../../graph/ingestion/commands/runIngest.ts';
import { freePort } from '../../../../graph/stores/neo4j/local/freePort.ts';

const PROGRESS = { update: () => undefined, stop: () => undefined };

/** Runs the command and gives its exit code and what it wrote. */
const run = async (args: readonly string[], environment: Record<string, string> = {}) => {
  const [out, errors]: [string[], string[]] = [[], []];
  const signal = new AbortController().signal;
  const code = await runIngest(args, { environment, out: (line) => out.push(line), error: (line) => errors.push(line), progress: PROGRESS, signal });
  return { code, out, errors };
};

describe('npm run ingest', () => {
  it('explains itself with exit 0', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('--force');
  });

  it('refuses wrong usage with exit 2 and says what would be right', async () => {
    expect(await run(['--forse'])).toMatchObject({ code: 2, errors: ['ingest: there is no option --forse; did you mean --force? (see --help)'] });
    expect(await run(['no-such-folder'])).toMatchObject({ code: 2, errors: [expect.stringContaining('no-such-folder is no folder')] });
    expect(await run(['seeds', 'tests'])).toMatchObject({ code: 2, errors: [expect.stringContaining('one folder of seeds at a time')] });
  });

  it('lists every setting that is missing with exit 2', async () => {
    const { code, errors } = await run([]);
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringContaining('NEO4J_URI is not set'), expect.stringContaining('NEO4J_PASSWORD is not set')]);
  });

  it('says that no database is to be had with exit 3, and not where it looked', async () => {
    const port = await freePort();
    const found = await run([], { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'secret' });
    expect(found).toMatchObject({ code: 3, out: [], errors: ['ingest: the database cannot be reached'] });
  });

  it('lists the faults of the seeds with exit 1 before it looks for a database', async () => {
    const { code, errors } = await run(['tests'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' });
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/^\S+:\d+:\d+: /);
  });
});
