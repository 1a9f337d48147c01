import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/stores/GraphStore.ts';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { expectSameAnswers } from './differential.ts';
import type { MakeStore } from './storeContract.ts';

const GRAPHS = 20;

const makeMemory: MakeStore = async (dataset) => memoryStore(dataset, '2024-01-01T00:00:00.000Z');

/** A store that answers one question in the wrong order. */
const makeWrong: MakeStore = async (dataset) => {
  const store = await makeMemory(dataset);
  return {
    ...store,
    reader: (options): ReturnType<GraphStore['reader']> => {
      const reader = store.reader(options);
      return { ...reader, metrics: async (query) => [...(await reader.metrics(query))].reverse() };
    },
  };
};

describe('random questions about random graphs', () => {
  it('find two stores of the same graph alike', async () => {
    await expect(expectSameAnswers(makeMemory, makeMemory, GRAPHS)).resolves.toBeUndefined();
  });

  it('notice a store that answers one question in another order, and tell which', async () => {
    await expect(expectSameAnswers(makeMemory, makeWrong, GRAPHS)).rejects.toThrow(/metrics/);
  });
});
