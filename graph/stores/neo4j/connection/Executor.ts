import neo4j, { type Driver, type Integer } from 'neo4j-driver';
import { StoreTimeout, StoreUnavailable } from '../../errors.ts';
import type { Parameter, Parameters } from '../Question.ts';
import type { Neo4jSettings } from '../settings.ts';
import type { Deadline } from './Deadline.ts';
import { openDriver } from './openDriver.ts';
import { translateError } from './translateError.ts';

/** One query takes this long at most, at the database: whoever waits hears within five seconds. */
const QUERY_MS = 4_000;
/** How much later than it should have ended a query counts as lost: a database that works answers at its time limit. */
const GRACE_MS = 500;

type Sent = string | number | boolean | null | Integer | readonly Sent[] | { readonly [name: string]: Sent };

/** Whole numbers as the integers that LIMIT and slices want. */
const toSent = (value: Parameter): Sent => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toSent);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toSent(item)]));
};

/** Rejects after so many milliseconds, or when the signal aborts, unless it is ended before. */
const impatience = (ms: number, error: Error, signal: AbortSignal | undefined) => {
  let end = () => {};
  const over = new Promise<never>((_, reject) => {
    const onAbort = () => reject(new StoreTimeout('the client went away'));
    const timer = setTimeout(() => reject(error), ms);
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
    const left = deadline.check();
    const stop = new AbortController();
    let settled = false;
    const reply = this.#run(text, parameters, Math.min(left, QUERY_MS), stop.signal).finally(() => {
      settled = true;
    });
    const patience =
      left < QUERY_MS
        ? { ms: left, error: new StoreTimeout('the time of the request is over') }
        : { ms: QUERY_MS + GRACE_MS, error: new StoreUnavailable('the database does not answer') };
    const wait = impatience(patience.ms, patience.error, deadline.signal);
    try {
      return await Promise.race([reply, wait.over]);
    } catch (error) {
      reply.catch(() => undefined);
      stop.abort();
      setTimeout(() => settled || this.#replaceDriver(), GRACE_MS).unref();
      throw translateError(error);
    } finally {
      wait.end();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #run(text: string, parameters: Parameters, timeout: number, signal: AbortSignal): Promise<unknown> {
    const { records } = await this.#driver.executeQuery(text, toSent(parameters), {
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
  #replaceDriver(): void {
    const silent = this.#driver;
    this.#driver = openDriver(this.#settings);
    silent.close().catch(() => undefined);
  }
}
