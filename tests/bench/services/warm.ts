import { setTimeout as delay } from 'node:timers/promises';

/** A database that just started plans each query for the first time: on a busy machine that can take longer than a request may. */
const TRIES = 10;
const PAUSE_MS = 500;

/** The answer to a question that may fail while the database warms up. Throws what the last try threw, or the last answer where it had errors. */
export const warm = async (ask: () => Promise<string>): Promise<string> => {
  for (let left = TRIES - 1; ; left -= 1) {
    const answer = await ask();
    if (!answer.includes('"errors":')) return answer;
    if (left === 0) throw new Error(answer);
    await delay(PAUSE_MS);
  }
};
