import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { LARGEST_EMBEDDED } from '../growth/sizes.ts';
import type { Outcome, Part } from '../Part.ts';
import { rounded } from '../timing/quantile.ts';

const ROUNDS = 10;
const HEAP_MEGABYTES = 512;
const CHILD = 'dist/bench/growth/embeddedChild.js';

const replySchema = z.object({
  fillMs: z.number(),
  heap: z.number(),
  peak: z.number(),
  questions: z.array(z.object({ name: z.string(), usual: z.number(), hubs: z.number(), failed: z.number() })),
});
type Reply = z.infer<typeof replySchema>;

/** What the child says; null where it did not live so long. */
const measure = (size: number, rounds: number): Reply | null => {
  const command = [`--max-old-space-size=${HEAP_MEGABYTES}`, CHILD, String(size), String(rounds)];
  try {
    return replySchema.parse(JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })));
  } catch (error) {
    if (error instanceof z.ZodError) throw error;
    return null;
  }
};

const outcomeOf = (measured: readonly { readonly size: number; readonly reply: Reply | null }[]): Outcome => ({
  tables: [
    {
      title: `The embedded store in a heap of ${HEAP_MEGABYTES} MB`,
      rows: measured.map(({ size, reply }) =>
        reply === null
          ? { entities: size, outcome: 'out of memory' }
          : {
              entities: size,
              outcome: 'lives',
              'fill s': rounded(reply.fillMs / 1000),
              'heap MB': Math.round(reply.heap),
              'peak of the process MB': Math.round(reply.peak),
            },
      ),
    },
    {
      title: 'Questions to the embedded store: p95 in ms, of usual entities and of the five best connected',
      rows: measured.flatMap(({ size, reply }) =>
        (reply?.questions ?? []).map(({ name, usual, hubs, failed }) => ({ question: name, entities: size, 'p95 ms': usual, 'hubs p95 ms': hubs, failed })),
      ),
    },
  ],
  verdicts: [
    {
      aim: `embedded up to ${measured.at(-1)?.size.toLocaleString('en')} entities in ${HEAP_MEGABYTES} MB`,
      measured: measured
        .map(({ size, reply }) => `${size.toLocaleString('en')}: ${reply === null ? 'out of memory' : `${Math.round(reply.heap)} MB heap`}`)
        .join(', '),
      met: measured.every(({ reply }) => reply !== null),
    },
  ],
});

export const embedded: Part = {
  name: 'embedded',
  about: `the embedded store on graphs of seed size, 10 k and 100 k entities, in ${HEAP_MEGABYTES} MB`,
  run: async ({ say, repeats, sizes }) => {
    const measured = sizes
      .filter((size) => size <= LARGEST_EMBEDDED)
      .map((size) => {
        say(`${size.toLocaleString('en')} entities`);
        return { size, reply: measure(size, repeats(ROUNDS)) };
      });
    return outcomeOf(measured);
  },
};
