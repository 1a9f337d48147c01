import { mock } from 'node:test';
import neo4j, { type Driver, Driver as DriverClass } from 'neo4j-driver';
import { z } from 'zod';

/** A query that the service sent. */
export interface Sent {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Queries that were under way at the same time. */
export type Wave = readonly Sent[];

const argumentsSchema = z.tuple([z.string(), z.record(z.string(), z.unknown())]).rest(z.unknown());

const recordOnce = async (work: () => Promise<unknown>): Promise<readonly Wave[]> => {
  const waves: Sent[][] = [];
  let running = 0;
  const original = DriverClass.prototype.executeQuery;
  const spy = mock.method(DriverClass.prototype, 'executeQuery', function (this: Driver, ...given: Parameters<typeof original>) {
    const [text, parameters] = argumentsSchema.parse(given);
    if (running === 0) waves.push([]);
    waves.at(-1)?.push({ text, parameters });
    running += 1;
    return original.apply(this, given).finally(() => {
      running -= 1;
    });
  });
  try {
    await work();
  } finally {
    spy.mock.restore();
  }
  return waves;
};

/** The service looks after the graph's version now and then: of so many recordings one is without that. */
const RECORDINGS = 3;

export const sizeOf = (waves: readonly Wave[]): number => waves.reduce((sum, wave) => sum + wave.length, 0);

/** Runs this and gives what any driver of this process sent to a database for it, wave by wave: a query that begins while others run belongs to theirs. Throws where it sent none. */
export const recordQueries = async (work: () => Promise<unknown>): Promise<readonly Wave[]> => {
  let least = await recordOnce(work);
  for (let recording = 1; recording < RECORDINGS; recording += 1) {
    const waves = await recordOnce(work);
    if (sizeOf(waves) < sizeOf(least)) least = waves;
  }
  // Whoever looks at queries would find nothing wrong with none.
  if (sizeOf(least) === 0) throw new Error('the service answered without asking the database');
  return least;
};

/** Sends recorded queries again by a driver, without anything around it. */
export const replay = async (driver: Driver, waves: readonly Wave[], database: string): Promise<void> => {
  const config = { database, routing: neo4j.routing.READ };
  for (const wave of waves) await Promise.all(wave.map(({ text, parameters }) => driver.executeQuery(text, parameters, config)));
};
