import { SingleBar } from 'cli-progress';

/** Shows how far an ingest is. */
export interface IngestProgress {
  readonly update: (written: number, total: number) => void;
  readonly stop: () => void;
}

/** Plain lines come this often at most: enough to see that it goes on, and nothing at all of a short ingest. */
const LINE_MS = 2_000;
const MS_A_SECOND = 1_000;

const number = (value: number): string => Math.round(value).toLocaleString('en');

/** A bar with a rate on a terminal, now and then a line elsewhere. */
export const ingestProgress = (terminal: NodeJS.WriteStream): IngestProgress => {
  const began = performance.now();
  const rate = (written: number): string => `${number((written * MS_A_SECOND) / Math.max(performance.now() - began, 1))} a second`;
  if (!terminal.isTTY) {
    let told = began;
    const update = (written: number, total: number): void => {
      if (performance.now() - told < LINE_MS) return;
      told = performance.now();
      terminal.write(`written: ${number(written)} of ${number(total)}, ${rate(written)}\n`);
    };
    return { update, stop: () => undefined };
  }
  const bar = new SingleBar({ stream: terminal, format: 'writing [{bar}] {percentage}% of {total}, {rate}', clearOnComplete: true, hideCursor: true });
  let started = false;
  const update = (written: number, total: number): void => {
    if (started) bar.update(written, { rate: rate(written) });
    else bar.start(total, written, { rate: rate(written) });
    started = true;
  };
  return { update, stop: () => bar.stop() };
};
