/** Exit codes of every command, by what went wrong. */
export const EXIT_CODES = { INPUT: 1, USAGE: 2, SERVICE: 3 } as const;

/** Why the service cannot start, as lines for a person. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
  readonly kind: keyof typeof EXIT_CODES;
  readonly lines: readonly string[];
  constructor(kind: keyof typeof EXIT_CODES, lines: readonly string[], options?: ErrorOptions) {
    super(lines.join('\n'), options);
    this.kind = kind;
    this.lines = lines;
  }
}
