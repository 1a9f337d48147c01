import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver, type Integer } from 'neo4j-driver';
import { StoreTimeout, StoreUnavailable } from '../../errors.ts';
import type { Parameter, Parameters } from '../Question.ts';
import type { Neo4jSettings } from '../settings.ts';
import type { Deadline } from './Deadline.ts';
import { openDriver } from './openDriver.ts';
import { translateError } from './translateError.ts';

/** One query takes this long at most: whoever waits hears within five seconds. */
const QUERY_MS = 4_000;
/** A database that works has ended a query so soon after it was told to; one that has not is silent. */
const GRACE_MS = 500;

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
  #driver: Driver;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#driver = openDriver(settings);
  }

  /** Runs a query that returns one row at most, and gives that row, or null. Throws StoreUnavailable or StoreTimeout. */
  async read(text: string, parameters: Parameters, deadline: Deadline): Promise<unknown> {
    const limit = Math.min(deadline.check(), QUERY_MS);
    const driver = this.#driver;
    const stop = new AbortController();
    const reply = this.#run(driver, text, parameters, limit, stop.signal);
    const ended = reply.then(
      () => true,
      () => true,
    );
    const wait = impatience(limit, deadline.signal);
    try {
      return await Promise.race([reply, wait.over]);
    } catch (error) {
      stop.abort();
      const listens = Promise.race([ended, delay(GRACE_MS, false, { ref: false })]);
      const silent = listens.then((answered) => !answered && this.#replace(driver));
      // Only who waited for the whole time that a query has is told why; the others want to go.
      if (limit === QUERY_MS && !deadline.signal?.aborted && (await silent)) throw new StoreUnavailable('the database does not answer');
      throw translateError(error);
    } finally {
      wait.end();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #run(driver: Driver, text: string, parameters: Parameters, timeout: number, signal: AbortSignal): Promise<unknown> {
    const { records } = await driver.executeQuery(text, toSent(parameters), {
      database: this.#settings.database,
      routing: 'READ',
      // Nothing is written here, so there is nothing to wait for.
      bookmarkManager: null,
      transactionConfig: { timeout: Math.ceil(timeout) },
      signal,
    });
    return records[0]?.toObject() ?? null;
  }

  /** Connections that went silent would keep their places in the pool until TCP gives them up: a fresh driver has all places free. */
  #replace(silent: Driver): true {
    if (this.#driver === silent) {
      this.#driver = openDriver(this.#settings);
      silent.close().catch(() => undefined);
    }
    return true;
  }
}
