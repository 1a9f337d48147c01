/** Decimals of a figure in milliseconds: more would be noise. */
const DECIMALS = 2;

export const rounded = (value: number): number => Number(value.toFixed(DECIMALS));

/** The value below which this share (0 to 1) of the values lies. NaN of none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);
