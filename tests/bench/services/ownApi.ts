import { Writable } from 'node:stream';
import { pino } from 'pino';
import { startService } from '../../../api/server.ts';
import type { GraphStore } from '../../../graph/stores/GraphStore.ts';

/** The whole service over a store, as it runs for people: it writes its log too, though nobody reads it. Runs `work` with the address of the API. */
export const onOwnApi = async <T>(store: GraphStore, work: (address: string) => Promise<T>): Promise<T> => {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const log = pino({ level: 'info' }, nowhere);
  const service = await startService({ store, log, host: '127.0.0.1', port: 0, rateLimit: 0, trustProxy: false, webFolder: 'dist/web' });
  try {
    return await work(`${service.address}/graphql`);
  } finally {
    await service.stop();
  }
};
