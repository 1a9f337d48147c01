/** A band of scores: how a form matches decides the band, how much of the form is matched decides where in it. */
interface Tier {
  readonly floor: number;
  readonly ceiling: number;
}

const tier = (floor: number, ceiling: number): Tier => ({ floor, ceiling });

/** Best first. No two bands overlap, so that a better kind of match always wins. */
export const TIERS = {
  exact: tier(0.9, 1),
  pinyinExact: tier(0.8, 0.89),
  initialsExact: tier(0.75, 0.79),
  prefix: tier(0.6, 0.74),
  pinyinPrefix: tier(0.5, 0.59),
  initialsPrefix: tier(0.45, 0.49),
  contains: tier(0.35, 0.44),
  pinyinContains: tier(0.3, 0.34),
  allWords: tier(0.2, 0.29),
  /** Written with other characters that sound alike: the usual slip of who types Chinese by pinyin. */
  homophone: tier(0.1, 0.19),
  typo: tier(0.01, 0.09),
} as const satisfies Readonly<Record<string, Tier>>;

export type TierName = keyof typeof TIERS;

/** What an alias counts of a name: where both match in the same way, the name goes first. */
const ALIAS_WEIGHT = 0.9;
/** Steps of a score from 0 to 1: enough to tell forms of 200 characters apart, and no noise of binary fractions. */
const STEPS = 10_000;

/** The score of a match in this tier; `closeness` is above 0 and at most 1. */
export const scoreIn = (name: TierName, closeness: number, isName: boolean): number => {
  const { floor, ceiling } = TIERS[name];
  return Math.round((floor + (ceiling - floor) * closeness * (isName ? 1 : ALIAS_WEIGHT)) * STEPS) / STEPS;
};
