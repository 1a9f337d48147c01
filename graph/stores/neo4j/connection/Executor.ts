import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver, type Integer } from 'neo4j-driver';
import type { Deadline } from '../../Deadline.ts';
import { StoreTimeout, StoreUnavailable } from '../../errors.ts';
import type { Parameter, Parameters } from '../Question.ts';
import type { Neo4jSettings } from '../settings.ts';
import { openDriver } from './openDriver.ts';
import { isLost, translateError } from './translateError.ts';

/** After so long without a reply, and again after each such time, the database is asked whether it is there at all. */
const LISTEN_MS = 3_000;
/** Within which it answers that, or ends a query that it was told to end; later counts as silent: whoever waits hears within five seconds. */
const GRACE_MS = 1_500;

type Sent = string | number | boolean | null | Integer | readonly Sent[] | { readonly [name: string]: Sent };

/** Whole numbers as the integers that LIMIT and slices want. */
const toSent = (value: Parameter): Sent => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toSent);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toSent(item)]));
};

/** Rejects when the time is over or the client goes away, unless it is ended before. */
const impatience = (ms: number, signal: AbortSignal | undefined) => {
  let end = () => {};
  const over = new Promise<never>((_, reject) => {
    const onAbort = () => reject(new StoreTimeout('the client went away'));
    const timer = setTimeout(() => reject(new StoreTimeout('the time for the question is over')), ms);
    signal?.addEventListener('abort', onAbort, { once: true });
    end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  });
  return { over, end };
};

/** The one door to the database for those who ask: managed read transactions, bounded in time, ended at the database when nobody waits for them any more. */
export class Executor {
  readonly #settings: Neo4jSettings;
  readonly #onLost: () => void;
  #driver: Driver;
  #underWay = 0;

  /** `onLost` is told when a connection to the database was lost, or could not be had: it may be another one that answers next. */
  constructor(settings: Neo4jSettings, onLost: () => void = () => undefined) {
    this.#settings = settings;
    this.#onLost = onLost;
    this.#driver = openDriver(settings);
  }

  /** Queries that are at the database, or wait for a connection to it: each takes one. */
  get underWay(): number {
    return this.#underWay;
  }

  /** Runs a query that returns one row at most, and gives that row, or null. Throws StoreUnavailable or StoreTimeout. */
  async read(text: string, parameters: Parameters, deadline: Deadline): Promise<unknown> {
    const left = deadline.check();
    const driver = this.#driver;
    const stop = new AbortController();
    const reply = this.#run(driver, text, parameters, left, stop.signal);
    const wait = impatience(left, deadline.signal);
    const silence = this.#listen(driver);
    try {
      return await Promise.race([reply, wait.over, silence.found]);
    } catch (error) {
      stop.abort();
      if (isLost(error)) this.#onLost();
      void this.#checkEnd(driver, reply);
      throw translateError(error);
    } finally {
      wait.end();
      silence.end();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #run(driver: Driver, text: string, parameters: Parameters, timeout: number, signal: AbortSignal): Promise<unknown> {
    this.#underWay += 1;
    try {
      const { records } = await driver.executeQuery(text, toSent(parameters), {
        database: this.#settings.database,
        routing: 'READ',
        // Nothing is written here, so there is nothing to wait for.
        bookmarkManager: null,
        transactionConfig: { timeout: Math.ceil(timeout) },
        signal,
      });
      return records[0]?.toObject() ?? null;
    } finally {
      this.#underWay -= 1;
    }
  }

  /** Rejects when the database has become silent, unless it is ended before. A slow query is none of its business. */
  #listen(driver: Driver) {
    let timer: NodeJS.Timeout | undefined;
    const found = new Promise<never>((_, reject) => {
      timer = setInterval(async () => {
        if (await this.#isSilent(driver)) reject(new StoreUnavailable('the database does not answer'));
      }, LISTEN_MS);
    });
    return { found, end: () => clearInterval(timer) };
  }

  /** A query that was told to end and does not is a sign of a silent database. */
  async #checkEnd(driver: Driver, reply: Promise<unknown>): Promise<void> {
    const ended = reply.then(
      () => true,
      () => true,
    );
    if (!(await Promise.race([ended, delay(GRACE_MS, false, { ref: false })]))) await this.#isSilent(driver);
  }

  /**
   * Whether the database answers nothing at all. If so, the driver is replaced: connections that went silent would keep their places in the pool until TCP gives them
   * up, and a fresh driver has all places free.
   */
  async #isSilent(driver: Driver): Promise<boolean> {
    const answer = driver.executeQuery('RETURN 1', {}, { database: this.#settings.database, routing: 'READ', bookmarkManager: null }).then(
      () => true,
      () => false,
    );
    if (await Promise.race([answer, delay(GRACE_MS, false, { ref: false })])) return false;
    this.#onLost();
    if (this.#driver === driver) {
      this.#driver = openDriver(this.#settings);
      driver.close().catch(() => undefined);
    }
    return true;
  }
}
