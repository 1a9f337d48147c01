import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** The built service, as a person starts it, on a free loopback port. */
export interface Service {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** A port that is free now. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

const saysItsAddress = (child: ChildProcess, origin: string) =>
  new Promise<void>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(origin)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}: ${said}`)));
  });

/** Builds what is stale and starts the service with the repository's own seeds. */
export const startService = async (port?: number): Promise<Service> => {
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
  const chosen = port ?? (await freePort());
  const origin = `http://127.0.0.1:${chosen}`;
  const child = spawn(process.execPath, ['dist/api/main.js'], {
    env: { PATH: process.env.PATH, PORT: String(chosen), HOST: '127.0.0.1', RATE_LIMIT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await saysItsAddress(child, origin);
  return {
    origin,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};
