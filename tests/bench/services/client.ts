import { Agent, request } from 'node:http';

/** Asks a GraphQL API over kept connections. */
export interface Client {
  /** The answer as it came. Rejects where the status is not 200. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<string>;
  close(): void;
}

const HTTP_OK = 200;

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * A client of the API at this address; as little work as can be, for it runs in the process that is measured. `numbered` puts a number into every request, which means
 * nothing, so that no two are the same and none is answered from memory.
 */
export const createClient = (address: string, { numbered }: { readonly numbered: boolean }): Client => {
  const agent = new Agent({ keepAlive: true });
  const url = new URL(address);
  let number = 0;
  const bodyOf = (query: string, variables: Readonly<Record<string, unknown>>): string => {
    number += 1;
    return JSON.stringify(numbered ? { query, variables, extensions: { number } } : { query, variables });
  };
  const ask = (query: string, variables: Readonly<Record<string, unknown>>) =>
    new Promise<string>((resolve, reject) => {
      const asked = request(url, { agent, method: 'POST', headers: HEADERS }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const body = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === HTTP_OK) resolve(body);
          else reject(new Error(`${address} says ${response.statusCode}: ${body}`));
        });
      });
      asked.on('error', reject);
      asked.end(bodyOf(query, variables));
    });
  return { ask, close: () => agent.destroy() };
};
