import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Guarded } from './watchdog.ts';

/** How often to knock; a start takes some seconds. */
const KNOCK_MS = 100;
/** A cold start on a small, busy machine stays well below; what is silent longer never comes. */
const PATIENCE_MS = 120_000;
/** How much of what the server printed to tell when it ends too early. */
const TOLD_CHARACTERS = 2_000;

/** The server ended before it answered; the message holds its last words. */
export class ServerEnded extends Error {
  override readonly name = 'ServerEnded';
}

/** Resolves when the server answers this user over Bolt. Throws ServerEnded, an Error when it stays silent too long, or the signal's reason. */
export const untilReady = async (
  { uri, username, password }: { uri: string; username: string; password: string },
  server: Guarded,
  signal: AbortSignal | undefined,
): Promise<void> => {
  let printed = '';
  server.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed = (printed + text).slice(-TOLD_CHARACTERS);
  });
  let ended = false;
  void once(server, 'exit').then(() => {
    ended = true;
  });
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { connectionTimeout: 2_000, connectionAcquisitionTimeout: 5_000 });
  const deadline = performance.now() + PATIENCE_MS;
  const answers = () =>
    driver.verifyAuthentication({ database: 'neo4j' }).then(
      (known) => known,
      () => false,
    );
  try {
    while (!(await answers())) {
      signal?.throwIfAborted();
      if (ended) throw new ServerEnded(`Neo4j ended before it answered:\n${printed.trim()}`);
      if (performance.now() > deadline) throw new Error(`Neo4j did not answer within ${PATIENCE_MS / 1000} s:\n${printed.trim()}`);
      await delay(KNOCK_MS);
    }
  } finally {
    await driver.close();
  }
};
