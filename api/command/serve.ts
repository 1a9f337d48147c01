import { setTimeout as delay } from 'node:timers/promises';
import type { GraphStore } from '../../graph/stores/GraphStore.ts';
import type { Settings } from '../env.ts';
import { storeOpener } from '../stores/storeOpener.ts';
import { builtFolder } from './builtFolder.ts';
import { greeting } from './greeting.ts';
import { StartFault } from './StartFault.ts';
import { aborted } from './stopSignal.ts';

/** How long the store may take to close: a database that went silent would never say goodbye. With the time budget of a request before it, well below 10 s. In milliseconds. */
const CLOSING_MS = 2_000;

/** Codes of a port that is not to be had. */
const PORT_FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program; set another, or 0 for any free one',
  EACCES: 'is not allowed to this user; set another, or 0 for any free one',
  EADDRNOTAVAIL: 'is none of this machine; 127.0.0.1 or 0.0.0.0 would be right',
  ENOTFOUND: 'is no address; 127.0.0.1 or 0.0.0.0 would be right',
};

const listenFault = ({ HOST, PORT }: Settings, error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const fault = PORT_FAULTS[code];
  if (fault === undefined) return error;
  const isHost = code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND';
  return new StartFault('USAGE', [`${isHost ? `HOST ${JSON.stringify(HOST)}` : `PORT ${PORT} on ${HOST}`} ${fault}`], { cause: error });
};

const startOn = async (store: GraphStore, settings: Settings) => {
  const [{ startService }, { createLog }] = await Promise.all([import('../server.ts'), import('../measures/createLog.ts')]);
  const { HOST: host, PORT: port, RATE_LIMIT: rateLimit, TRUST_PROXY: trustProxy, LOG_LEVEL } = settings;
  try {
    return await startService({ store, log: createLog(LOG_LEVEL), host, port, rateLimit, trustProxy, webFolder: builtFolder('web') });
  } catch (error) {
    throw listenFault(settings, error);
  }
};

/** Serves until the signal aborts, then lets requests under way finish. Throws StartFault where it cannot start. */
export const serve = async (settings: Settings, privateNeo4j: boolean, signal: AbortSignal, say: (line: string) => void): Promise<void> => {
  const open = await storeOpener(settings, privateNeo4j);
  const store = await open({ settings, say, signal });
  try {
    const service = await startOn(store, settings);
    say(await greeting(service.address, store));
    await aborted(signal);
    await service.stop();
  } finally {
    await Promise.race([store.close(), delay(CLOSING_MS, undefined, { ref: false })]);
  }
};
