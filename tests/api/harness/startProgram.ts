import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

/** The service as a program of its own, run from its source. */
export interface Program {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves with the exit code; null where a signal ended it. */
  readonly exited: Promise<number | null>;
  /** Resolves with the address that it prints once it serves. */
  address(): Promise<string>;
}

/** Nothing of the environment of the tests reaches it, save where programs are. */
export const startProgram = (args: readonly string[], settings: Readonly<Record<string, string>> = {}): Program => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts', ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exited = once(child, 'close').then(() => child.exitCode);
  const address = async () => {
    for (;;) {
      const [, found] = /Policy Graph {2}(http:\S+)\n/.exec(stdout) ?? [];
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}: ${stderr}`);
      await delay(20);
    }
  };
  return { child, stdout: () => stdout, stderr: () => stderr, exited, address };
};
