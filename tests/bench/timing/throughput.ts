import type { Work } from './alternate.ts';

/** Clients that ask at once: enough to keep both cores busy, few enough to wait for nobody. */
const CLIENTS = 4;
const MS_PER_SECOND = 1000;

/** How often a second it is done, when some clients do it over and over for so many milliseconds. */
export const throughput = async (work: Work, ms: number): Promise<number> => {
  const began = performance.now();
  let done = 0;
  const client = async () => {
    while (performance.now() - began < ms) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return (done * MS_PER_SECOND) / (performance.now() - began);
};

/** A measurement of so many milliseconds that gives a rate. */
export type Rate = (ms: number) => Promise<number>;

/** Of two measurements, in turns, the rates of each turn; the first turn, in which everything is warmed up, is not counted. */
export const alternateRates = async (one: Rate, other: Rate, turns: number, ms: number): Promise<{ readonly one: number[]; readonly other: number[] }> => {
  const rates = { one: [] as number[], other: [] as number[] };
  for (let turn = 0; turn <= turns; turn += 1) {
    const [first, second] = [await one(ms), await other(ms)];
    if (turn === 0) continue;
    rates.one.push(first);
    rates.other.push(second);
  }
  return rates;
};
