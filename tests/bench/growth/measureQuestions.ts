import { StoreTimeout, StoreUnavailable } from '../../../graph/stores/errors.ts';
import type { GraphReader, GraphStore } from '../../../graph/stores/GraphStore.ts';
import { timed } from '../timing/alternate.ts';
import { p95, rounded } from '../timing/quantile.ts';
import type { GrowthQuestion } from './growthQuestions.ts';

/** Milliseconds of one question on one graph; `failed` is the share of askings that took longer than a request may. */
export interface Figures {
  readonly name: string;
  readonly usual: number;
  readonly hubs: number;
  readonly failed: number;
}

/** What the service gives a request. */
const BUDGET = { timeoutMs: 8_000 };

const failed = async (ask: Promise<unknown>): Promise<boolean> => {
  try {
    await ask;
    return false;
  } catch (error) {
    if (error instanceof StoreTimeout || error instanceof StoreUnavailable) return true;
    throw error;
  }
};

/** The 95th percentile of how long each question takes, for usual entities and for hubs, after one round that is not counted. */
export const measureQuestions = async (store: GraphStore, questions: readonly GrowthQuestion[], rounds: number): Promise<readonly Figures[]> => {
  const measured: Figures[] = [];
  for (const { name, citations, usual, hubs } of questions) {
    let failures = 0;
    const run = async (asks: readonly ((reader: GraphReader) => Promise<unknown>)[]): Promise<readonly number[]> => {
      const times: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        for (const ask of asks) {
          const ms = await timed(async () => {
            if (await failed(ask(store.reader({ ...BUDGET, citations })))) failures += 1;
          });
          if (round > 0) times.push(ms);
        }
      }
      return times;
    };
    const [usualMs, hubMs] = [p95(await run(usual)), p95(await run(hubs))];
    measured.push({ name, usual: rounded(usualMs), hubs: rounded(hubMs), failed: rounded(failures / ((rounds + 1) * (usual.length + hubs.length))) });
  }
  return measured;
};
