/** What one request may be, as the contract says it. */
export const BOUNDS = {
  /** 100 kB. */
  bodyBytes: 100_000,
  tokens: 1_000,
  aliases: 30,
  directives: 8,
  levels: 12,
  /** The same field in one place: it is answered once however often it stands there, but compared with itself each time. */
  repeats: 30,
  operations: 1,
  nodes: 20_000,
  /** Fields and fragments once every fragment is spread out: fragments that spread fragments double at each step, and 1,000 tokens are enough to fill any memory. */
  selections: 10_000,
} as const;

/** How long the store may work for one request, in milliseconds. Well below the 10 s in which the service stops, so that what is under way then still ends. */
export const TIME_BUDGET_MS = 7_000;
