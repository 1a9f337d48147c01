import { fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import type { Operation } from '../questions/operations.ts';

const PROGRAM = 'dist/bench/services/crowdProcess.js';

/** What a crowd is told to ask, and for how many milliseconds. */
export const orderSchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()), ms: z.number() });

/** Some clients in a process of their own, so that what they take of a core is not the service's. */
export interface Crowd {
  /** How often a second the question is answered, when all ask it over and over for so many milliseconds. Rejects where an answer is not 200. */
  rate(question: Pick<Operation, 'query' | 'variables'>, ms: number): Promise<number>;
  close(): void;
}

/** A crowd of clients of the API at this address; `numbered` as `createClient` has it. */
export const openCrowd = (address: string, { numbered }: { readonly numbered: boolean }): Crowd => {
  const clients = fork(PROGRAM, [address, String(numbered)]);
  const failed = once(clients, 'exit').then(() => {
    throw new Error('the clients ended; what they said of it stands above');
  });
  failed.catch(() => undefined);
  return {
    rate: async ({ query, variables }, ms) => {
      const answered = once(clients, 'message');
      clients.send({ query, variables, ms });
      const [rate] = z
        .tuple([z.number()])
        .rest(z.unknown())
        .parse(await Promise.race([answered, failed]));
      return rate;
    },
    close: () => {
      clients.kill();
    },
  };
};
