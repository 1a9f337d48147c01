/** One line of a table: figures by what they are, units in the name. */
export type Row = Readonly<Record<string, string | number>>;

export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** What was aimed at, and what came of it. */
export interface Verdict {
  readonly aim: string;
  readonly measured: string;
  readonly met: boolean;
}

export interface Outcome {
  readonly tables: readonly Table[];
  readonly verdicts: readonly Verdict[];
}

export interface Bench {
  /** How often to do what is measured: this often, or a tenth where only a quick look was asked for. */
  repeats(often: number): number;
  /** Entities of the generated graphs that are measured, smallest first; the first is as large as the seeds'. */
  readonly sizes: readonly number[];
  /** Told what is being done, of how much. */
  say(line: string): void;
}

/** One kind of measurement. */
export interface Part {
  readonly name: string;
  /** What it measures, for `--help`. */
  readonly about: string;
  run(bench: Bench): Promise<Outcome>;
}
