import fc from 'fast-check';
import { expect } from 'vitest';
import { UnknownEntity } from '../../graph/stores/errors.ts';
import type { GraphReader } from '../../graph/stores/GraphStore.ts';
import { TIMEOUT_MS } from './NewReader.ts';
import { randomGraph } from './randomGraph.ts';
import { type Question, randomQuestions } from './randomQuestions.ts';
import type { MakeStore } from './storeContract.ts';

/** Times that each kind of question is put to one graph: a graph is dear to load, a question is cheap. */
const ROUNDS = 4;

/** What a reader answers, or which ids it says are unknown; maps as their entries by id. */
const answerOf = async (reader: GraphReader, { ask }: Question): Promise<unknown> => {
  try {
    const answer = await ask(reader);
    return answer instanceof Map ? [...answer].sort(([a], [b]) => (a < b ? -1 : 1)) : answer;
  } catch (error) {
    if (error instanceof UnknownEntity) return { unknown: error.ids };
    throw error;
  }
};

const graphAndQuestions = randomGraph.chain((dataset) => {
  const kinds = Object.values(randomQuestions(dataset));
  const questions = fc.array(fc.tuple(...kinds), { minLength: ROUNDS, maxLength: ROUNDS }).map((rounds) => rounds.flat());
  return fc.record({ dataset: fc.constant(dataset), questions });
});

/** Puts random questions about random graphs to two stores and expects equal answers in equal order. */
export const expectSameAnswers = (makeOne: MakeStore, makeOther: MakeStore, graphs: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(graphAndQuestions, async ({ dataset, questions }) => {
      const [one, other] = [await makeOne(dataset), await makeOther(dataset)];
      try {
        for (const question of questions) {
          const expected = await answerOf(one.reader({ timeoutMs: TIMEOUT_MS }), question);
          expect(await answerOf(other.reader({ timeoutMs: TIMEOUT_MS }), question), question.told).toEqual(expected);
        }
      } finally {
        await one.close();
        await other.close();
      }
    }),
    // Looking for a smaller graph that fails would fill a database hundreds of times; seed and path of the failure make it again.
    { numRuns: graphs, endOnFailure: true },
  );
