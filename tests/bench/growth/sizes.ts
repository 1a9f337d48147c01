import { type ServerMemory, USUAL_MEMORY } from '../../../graph/stores/neo4j/local/serverCommands.ts';

/** Entities of the smallest graph: as many as the seeds have, in round numbers. Larger ones are laid beside it. */
const SEED_SIZE = 1_500;
const SIZES = { quick: [SEED_SIZE, 10_000], usual: [SEED_SIZE, 10_000, 100_000], large: [SEED_SIZE, 10_000, 100_000, 1_000_000] } as const;

export const sizesFor = ({ quick, large }: { readonly quick: boolean; readonly large: boolean }): readonly number[] => {
  if (large) return SIZES.large;
  return quick ? SIZES.quick : SIZES.usual;
};

/** The largest graph that the embedded store is for. */
export const LARGEST_EMBEDDED: number = SIZES.usual[2];

/** Of all generated graphs, so that every run measures the same ones. */
export const SEED = 42;

/** From this many entities on a graph takes a larger database, as whoever has one would give it; the files of a million entities take 4 GB. */
const LARGE = 500_000;
const LARGE_MEMORY: ServerMemory = { heap: 3_000, pageCache: 5_000 };

/** What a database takes for a graph of this size. */
export const memoryFor = (entities: number): ServerMemory => (entities < LARGE ? USUAL_MEMORY : LARGE_MEMORY);
