/** Something that is done over and over. */
export type Work = () => Promise<unknown>;

/** Rounds that are not counted, as a share of those that are: until the JIT compilers and caches of either side have seen the work. */
const WARM_UP = 0.25;

/** How long it takes, in milliseconds. */
export const timed = async (work: Work): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/**
 * How long each of two works takes, in milliseconds, so many times. They take turns, each going first as often as the other, so that whatever else the machine does
 * hits both alike.
 */
export const alternate = async (one: Work, other: Work, rounds: number): Promise<{ readonly one: readonly number[]; readonly other: readonly number[] }> => {
  const times = { one: [] as number[], other: [] as number[] };
  for (let round = -Math.ceil(rounds * WARM_UP); round < rounds; round += 1) {
    const [first, second] = round % 2 === 0 ? [one, other] : [other, one];
    const [firstTime, secondTime] = [await timed(first), await timed(second)];
    if (round < 0) continue;
    times.one.push(round % 2 === 0 ? firstTime : secondTime);
    times.other.push(round % 2 === 0 ? secondTime : firstTime);
  }
  return times;
};
