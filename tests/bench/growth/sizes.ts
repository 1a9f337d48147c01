/** Entities of the smallest graph: as many as the seeds have, in round numbers. Larger ones are laid beside it. */
export const SEED_SIZE = 1_500;
export const SIZES: readonly number[] = [SEED_SIZE, 10_000, 100_000];
/** Also measured where `--large` asks for it. */
export const LARGEST_SIZE = 1_000_000;

/** Of all generated graphs, so that every run measures the same ones. */
export const SEED = 42;
