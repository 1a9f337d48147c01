import { Writable } from 'node:stream';
import { pino } from 'pino';
import { z } from 'zod';
import { type ServiceOptions, startService } from '../../../api/server.ts';
import { memoryStore } from '../../../graph/stores/memory/memoryStore.ts';
import { exampleGraph } from '../../contract/exampleGraph.ts';

/** As much of the log as tells why an answer has errors. */
const LAST_LINES = 5;

export const INGESTED_AT = '2025-01-02T03:04:05.000Z';

/** An answer in GraphQL's form. */
const answer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        locations: z.unknown().optional(),
        extensions: z.looseObject({ code: z.string() }),
      }),
    )
    .optional(),
});
export type Answer = z.infer<typeof answer> & { readonly status: number; readonly headers: Headers };

export interface Api {
  readonly address: string;
  /** Lines of the log so far. */
  readonly log: string[];
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** The data of an answer without errors. */
  data(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
  send(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

/** Reads an answer as GraphQL's; fails where it is none. */
export const readAnswer = async (response: Response): Promise<Answer> => ({
  ...answer.parse(await response.json()),
  status: response.status,
  headers: response.headers,
});

/** The data of what is asked so; where it has errors, throws them with the end of the log. */
export const dataOf =
  (ask: Api['ask'], log: readonly string[]): Api['data'] =>
  async (query, variables) => {
    const { data, errors } = await ask(query, variables);
    if (errors !== undefined) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}\n${log.slice(-LAST_LINES).join('')}`);
    return data;
  };

/** The service on a free port, over the example graph in memory where nothing else is said. The test stops it. */
export const startApi = async (options: Partial<ServiceOptions> = {}): Promise<Api> => {
  const log: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      log.push(String(chunk));
      done();
    },
  });
  const service = await startService({
    store: memoryStore(exampleGraph, INGESTED_AT),
    log: pino({ base: null }, stream),
    host: '127.0.0.1',
    port: 0,
    rateLimit: 0,
    trustProxy: false,
    webFolder: 'dist/nowhere',
    ...options,
  });
  const send = (path: string, init?: RequestInit) => fetch(`${service.address}${path}`, init);
  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
    readAnswer(await send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) }));
  return {
    address: service.address,
    log,
    send,
    ask,
    data: dataOf(ask, log),
    stop: () => service.stop(),
  };
};
