import { parseArgs } from 'node:util';
import type { Part } from './Part.ts';

export interface Asked {
  readonly help: boolean;
  readonly quick: boolean;
  readonly large: boolean;
  readonly json: string | null;
  readonly parts: readonly Part[];
}

export const helpOf = (parts: readonly Part[]): string => `npm run bench [-- OPTIONS]

Measures the service on this machine, prints tables, and writes them as JSON.

  --only PART   one part alone; may be given again:
${parts.map(({ name, about }) => `                  ${name.padEnd(12)} ${about}`).join('\n')}
  --quick       a tenth of the repetitions and small graphs: to see that all works, not for figures
  --large       graphs of a million entities too (an hour, 12 GB)
  --json FILE   writes the JSON there, not into a file of its own
  --help        shows this

All but "embedded" and "start" need Java 17 or 21 and Maven.
`;

/** What was asked on the command line, or what is wrong with it. */
export const readCommandLine = (given: readonly string[], parts: readonly Part[]): Asked | { readonly fault: string } => {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        help: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        large: { type: 'boolean', default: false },
        json: { type: 'string' },
        only: { type: 'string', multiple: true },
      },
    });
    const { help, quick, large, json, only = [] } = values;
    const unknown = only.find((name) => !parts.some((part) => part.name === name));
    if (unknown !== undefined) return { fault: `--only ${unknown} is no part; ${parts.map(({ name }) => name).join(', ')} are` };
    return { help, quick, large, json: json ?? null, parts: only.length === 0 ? parts : parts.filter(({ name }) => only.includes(name)) };
  } catch (error) {
    return { fault: `${error instanceof Error ? error.message : String(error)}; --help shows the options` };
  }
};
