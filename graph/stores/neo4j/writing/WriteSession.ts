import type { Driver, Transaction } from 'neo4j-driver';
import type { z } from 'zod';

/** Longer than any transaction of an ingest takes; one that was forgotten ends at last. */
const TRANSACTION_MS = 600_000;
/** Rows asked for at once where all of a graph is read. */
const FETCH_ROWS = 5_000;

export type WriteTransaction = Pick<Transaction, 'run'>;

/** One database, for those who write. Every call is a transaction of its own. */
export class WriteSession {
  readonly #driver: Driver;
  readonly #database: string;

  constructor(driver: Driver, database: string) {
    this.#driver = driver;
    this.#database = database;
  }

  /** Runs one statement in a transaction of its own; its first row, or null. */
  async writeOne(text: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const { records } = await this.#driver.executeQuery(text, parameters, { database: this.#database });
    return records[0]?.toObject() ?? null;
  }

  /** Runs a statement that commits by itself, as schema changes and `IN TRANSACTIONS` do. */
  async writeAlone(text: string): Promise<void> {
    const session = this.#driver.session({ database: this.#database });
    try {
      await session.run(text);
    } finally {
      await session.close();
    }
  }

  /** All rows, parsed, as they come. */
  async *read<T>(text: string, schema: z.ZodType<T>): AsyncGenerator<T> {
    const session = this.#driver.session({ database: this.#database, fetchSize: FETCH_ROWS });
    try {
      for await (const record of session.run(text, {}, { timeout: TRANSACTION_MS })) yield schema.parse(record.toObject());
    } finally {
      await session.close();
    }
  }

  /** Does all of it in one transaction, once: a failure undoes it. `beforeCommit` comes when everything is written but nothing is visible. */
  async write(work: (transaction: WriteTransaction) => Promise<void>, beforeCommit: () => Promise<void> = async () => undefined): Promise<void> {
    const session = this.#driver.session({ database: this.#database });
    try {
      const transaction = await session.beginTransaction({ timeout: TRANSACTION_MS });
      await work(transaction);
      await beforeCommit();
      await transaction.commit();
    } finally {
      // Rolls back what was not committed.
      await session.close();
    }
  }
}
