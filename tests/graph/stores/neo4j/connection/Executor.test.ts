import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterEach, describe, expect, it } from 'vitest';
import { Deadline } from '../../../../../graph/stores/Deadline.ts';
import { StoreTimeout, StoreUnavailable } from '../../../../../graph/stores/errors.ts';
import { Executor } from '../../../../../graph/stores/neo4j/connection/Executor.ts';
import { freePort } from '../../../../../graph/stores/neo4j/local/freePort.ts';
import type { Neo4jSettings } from '../../../../../graph/stores/neo4j/settings.ts';
import { hasNeo4j, testSettings } from '../filledStore.ts';
import { TcpProxy } from '../TcpProxy.ts';

/** More time than any of these take; the executor's own limits are what is tested. */
const PATIENT = { timeoutMs: 60_000 };
/** Within which a query on a database that is down or silent has to fail. */
const FAILS_WITHIN_MS = 5_000;
/** A query that takes so long is not taken for a sign of silence. */
const LONGER_THAN_SILENCE_MS = 5_500;
/** Busy for as long as anyone lets it be; marked, so that it is found among the transactions. */
const ENDLESS = 'UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = $seven RETURN count(x) AS endless';
const SEVEN = { seven: 3 };

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const executorFor = (settings: Neo4jSettings): Executor => {
  const executor = new Executor(settings);
  closers.push(() => executor.close());
  return executor;
};
const read = (executor: Executor, text: string, options: { timeoutMs: number; signal?: AbortSignal } = PATIENT, parameters = {}): Promise<unknown> =>
  executor.read(text, parameters, new Deadline(options));
const faultOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'it answered',
    (error: unknown) => error,
  );

const ANYWHERE = { username: 'neo4j', password: 'secret-password', database: 'neo4j' };

describe('an executor without a database', () => {
  it(
    'fails in time where nobody listens, and names no address',
    async () => {
      const port = await freePort();
      const fault = await faultOf(read(executorFor({ ...ANYWHERE, uri: `bolt://127.0.0.1:${port}` }), 'RETURN 1'));
      expect(fault).toBeInstanceOf(StoreUnavailable);
      expect(fault).toMatchObject({ reason: 'the database cannot be reached', message: 'the database cannot be reached' });
    },
    FAILS_WITHIN_MS,
  );

  it(
    'fails in time where someone listens and says nothing',
    async () => {
      const proxy = await TcpProxy.to('bolt://127.0.0.1:1');
      closers.push(() => proxy.close());
      proxy.fallSilent();
      const fault = await faultOf(read(executorFor({ ...ANYWHERE, uri: proxy.uri }), 'RETURN 1'));
      expect(fault).toMatchObject({ name: 'StoreUnavailable', reason: 'the database cannot be reached' });
    },
    FAILS_WITHIN_MS,
  );

  it('asks nothing when the client is gone or the time is over already', async () => {
    const executor = executorFor({ ...ANYWHERE, uri: 'bolt://127.0.0.1:1' });
    expect(await faultOf(read(executor, 'RETURN 1', { timeoutMs: 60_000, signal: AbortSignal.abort() }))).toBeInstanceOf(StoreTimeout);
    expect(await faultOf(read(executor, 'RETURN 1', { timeoutMs: 0 }))).toBeInstanceOf(StoreTimeout);
  });
});

describe.skipIf(!hasNeo4j())('an executor on a real Neo4j', () => {
  /** How many transactions run the endless query now. */
  const endless = async (): Promise<number> => {
    const { uri, username, password } = testSettings();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
    try {
      const { records } = await driver.executeQuery(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS endless' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS n",
      );
      return records[0]?.get('n');
    } finally {
      await driver.close();
    }
  };
  const until = async (count: number): Promise<void> => {
    while ((await endless()) !== count) await delay(50);
  };

  it('reads only', async () => {
    expect(await faultOf(read(executorFor(testSettings()), 'CREATE (n:Person) RETURN n'))).toMatchObject({
      name: 'StoreUnavailable',
      reason: 'the database failed',
    });
  });

  it('says which of user, password and database name is wrong, without repeating them', async () => {
    const stranger = await faultOf(read(executorFor({ ...testSettings(), password: 'wrong-password' }), 'RETURN 1'));
    expect(stranger).toMatchObject({ reason: 'the database refuses the user or the password' });
    const elsewhere = await faultOf(read(executorFor({ ...testSettings(), database: 'nowhere' }), 'RETURN 1'));
    expect(elsewhere).toMatchObject({ reason: 'the database has no graph of the configured name' });
  });

  it('ends a query at the database when the client goes away', async () => {
    // The first look plans its query, which takes its time.
    await until(0);
    const controller = new AbortController();
    const fault = faultOf(read(executorFor(testSettings()), ENDLESS, { ...PATIENT, signal: controller.signal }, SEVEN));
    await until(1);
    controller.abort();
    expect(await fault).toBeInstanceOf(StoreTimeout);
    await until(0);
  });

  it('ends a query at the database when the time of the request is over', async () => {
    const fault = await faultOf(read(executorFor(testSettings()), ENDLESS, { timeoutMs: 500 }, SEVEN));
    expect(fault).toBeInstanceOf(StoreTimeout);
    await until(0);
  });

  it('tells a slow query from a silent database', async () => {
    const executor = executorFor(testSettings());
    expect(await faultOf(read(executor, ENDLESS, { timeoutMs: LONGER_THAN_SILENCE_MS }, SEVEN))).toBeInstanceOf(StoreTimeout);
    await until(0);
  });

  it('notices that a database fell silent in the middle, and recovers when it speaks again', async () => {
    const proxy = await TcpProxy.to(testSettings().uri);
    closers.push(() => proxy.close());
    const executor = executorFor({ ...testSettings(), uri: proxy.uri });
    expect(await read(executor, 'RETURN 1 AS one')).toEqual({ one: 1 });
    proxy.fallSilent();
    expect(await faultOf(read(executor, 'RETURN 1 AS one'))).toBeInstanceOf(StoreUnavailable);
    proxy.speakAgain();
    while ((await faultOf(read(executor, 'RETURN 1 AS one'))) !== 'it answered') await delay(100);
  });
});
