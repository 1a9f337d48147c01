import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Operation } from '../questions/operations.ts';

/** What a crowd is told to ask, and for how many milliseconds. */
export const orderSchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()), ms: z.number() });

/** Some clients in a thread of their own, so that what they take of a core is not the service's. */
export interface Crowd {
  /** How often a second the question is answered, when all ask it over and over for so many milliseconds. Rejects where an answer is not 200. */
  rate(question: Pick<Operation, 'query' | 'variables'>, ms: number): Promise<number>;
  close(): Promise<void>;
}

/** A crowd of clients of the API at this address; `numbered` as `createClient` has it. */
export const openCrowd = (address: string, { numbered }: { readonly numbered: boolean }): Crowd => {
  const thread = new Worker(new URL('./crowdThread.ts', import.meta.url), { workerData: { address, numbered } });
  return {
    rate: async ({ query, variables }, ms) => {
      thread.postMessage({ query, variables, ms });
      const [rate] = z
        .tuple([z.number()])
        .rest(z.unknown())
        .parse(await once(thread, 'message'));
      return rate;
    },
    close: async () => {
      await thread.terminate();
    },
  };
};
