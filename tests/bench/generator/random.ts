/** Numbers from 0 to below 1, the same for the same seed (Mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A place from 0 to below `count`; the greater the skew, the more often one of the first. */
export const pick = (random: () => number, count: number, skew = 1): number => Math.min(Math.floor(count * random() ** skew), count - 1);

/** One of these, each as likely as any other. */
export const oneOf = <T>(values: readonly T[], random: () => number): T => {
  const value = values[pick(random, values.length)];
  if (value === undefined) throw new RangeError('there is nothing to choose from');
  return value;
};
