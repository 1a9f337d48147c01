import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../support/startService.ts';
import { environment } from '../env.ts';
import type { Part } from '../Part.ts';
import { createClient } from '../services/client.ts';
import { timed } from '../timing/alternate.ts';
import { median, rounded } from '../timing/quantile.ts';

const STARTS = 5;
/** From the start of the process to the first answer, in milliseconds. */
const MOST = 1_500;
/** How soon to knock again while nobody listens: little beside what is measured. */
const KNOCK_MS = 5;
const QUESTION = '{ statistics { entities } }';

const firstAnswer = async (address: string): Promise<void> => {
  const client = createClient(address, { numbered: false });
  for (;;) {
    const answer = await client.ask(QUESTION, {}).catch(() => null);
    if (answer?.includes('"data"')) break;
    await delay(KNOCK_MS);
  }
  client.close();
};

const startOnce = async (): Promise<number> => {
  const port = await freePort();
  const settings = { PATH: environment.PATH, PORT: String(port), LOG_LEVEL: 'error' };
  let service: ReturnType<typeof spawn> | undefined;
  const ms = await timed(async () => {
    service = spawn(process.execPath, ['dist/api/main.js'], { env: settings, stdio: 'ignore' });
    await firstAnswer(`http://127.0.0.1:${port}/graphql`);
  });
  if (service !== undefined) {
    service.kill('SIGTERM');
    await once(service, 'exit');
  }
  return ms;
};

export const start: Part = {
  name: 'start',
  about: 'from the start of the built, embedded service to its first answer',
  run: async ({ say, repeats }) => {
    execFileSync(process.execPath, ['build.mjs', 'programs'], { stdio: 'inherit' });
    const times: number[] = [];
    // The first start fills the caches of the file system and is not counted.
    await startOnce();
    for (let number = 1; number <= repeats(STARTS); number += 1) {
      say(`start ${number}`);
      times.push(await startOnce());
    }
    const ms = median(times);
    return {
      tables: [{ title: 'From the start of the process to the first answer', rows: times.map((time, at) => ({ start: at + 1, ms: rounded(time) })) }],
      verdicts: [{ aim: `first answer in ${MOST} ms (median)`, measured: `${Math.round(ms)} ms`, met: ms <= MOST }],
    };
  },
};
