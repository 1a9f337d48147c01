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

/** What one of two works took, round by round. */
export interface Times {
  /** Milliseconds from beginning to end. */
  readonly wall: readonly number[];
  /** Milliseconds that this process kept a core busy: hardly more on a busy machine, where `wall` is mostly waiting. */
  readonly cpu: readonly number[];
}

const MICROSECONDS = 1000;

const measured = async (work: Work): Promise<{ readonly wall: number; readonly cpu: number }> => {
  const before = process.cpuUsage();
  const wall = await timed(work);
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / MICROSECONDS };
};

/**
 * How long each of two works takes, so many times. They take turns, each going first as often as the other, so that whatever else the machine does hits both alike.
 */
export const alternate = async (one: Work, other: Work, rounds: number): Promise<{ readonly one: Times; readonly other: Times }> => {
  const times = { one: { wall: [] as number[], cpu: [] as number[] }, other: { wall: [] as number[], cpu: [] as number[] } };
  for (let round = -Math.ceil(rounds * WARM_UP); round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? (['one', 'other'] as const) : (['other', 'one'] as const)) {
      const { wall, cpu } = await measured(name === 'one' ? one : other);
      if (round < 0) continue;
      times[name].wall.push(wall);
      times[name].cpu.push(cpu);
    }
  }
  return times;
};
