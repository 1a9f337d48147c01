import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { helpOf, readCommandLine } from './commandLine.ts';
import { sizesFor } from './growth/sizes.ts';
import type { Bench, Outcome } from './Part.ts';
import { alternative } from './parts/alternative.ts';
import { cache } from './parts/cache.ts';
import { embedded } from './parts/embedded.ts';
import { growth } from './parts/growth.ts';
import { ingest } from './parts/ingest.ts';
import { limit } from './parts/limit.ts';
import { plans } from './parts/plans.ts';
import { start } from './parts/start.ts';
import { describeMachine } from './report/describeMachine.ts';
import { printOutcome } from './report/printOutcome.ts';

const PARTS = [limit, alternative, cache, growth, plans, ingest, embedded, start];
const EXIT_USAGE = 2;
/** What `--quick` leaves of the repetitions. */
const QUICK = 0.1;

const asked = readCommandLine(process.argv.slice(2), PARTS);

if ('fault' in asked) {
  console.error(asked.fault);
  process.exitCode = EXIT_USAGE;
} else if (asked.help) console.log(helpOf(PARTS));
else {
  const { quick, json, parts } = asked;
  const machine = await describeMachine();
  printOutcome({ tables: [{ title: 'Machine', rows: [machine] }], verdicts: [] });
  const outcomes: (Outcome & { readonly name: string; readonly load: unknown })[] = [];
  for (const { name, run } of parts) {
    const bench: Bench = {
      repeats: (often) => Math.max(1, Math.round(often * (quick ? QUICK : 1))),
      sizes: sizesFor(asked),
      say: (line) => console.error(`${name}: ${line}`),
    };
    const outcome = await run(bench);
    const { load } = await describeMachine();
    printOutcome(outcome);
    outcomes.push({ name, load, ...outcome });
  }
  const file = json ?? join(tmpdir(), `policy-graph-bench-${Date.now()}.json`);
  writeFileSync(file, `${JSON.stringify({ takenAt: new Date().toISOString(), quick, machine, parts: outcomes }, null, 2)}\n`);
  console.log(`\nAs JSON: ${file}`);
}
