import { describe, expect, it } from 'vitest';
import { readiness } from '../../api/health/readiness.ts';
import { StoreTimeout, StoreUnavailable } from '../../graph/stores/errors.ts';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { exampleGraph } from '../contract/exampleGraph.ts';

const store = memoryStore(exampleGraph, '2024-01-01T00:00:00.000Z');
const failing = (error: Error) => ({ ...store, ready: () => Promise.reject(error) });

describe('readiness', () => {
  it('names the version that could be asked', async () => {
    expect(await readiness(store)).toEqual({ ready: true, version: exampleGraph.version });
  });

  it.each([
    ['what the store says', new StoreUnavailable('the database is too busy'), 'the database is too busy'],
    ['no answer where the time of the store is over before ours', new StoreTimeout('the time of the request is over'), 'the database does not answer'],
    ['nothing of a fault', new TypeError('bolt://secret'), 'the graph cannot be read'],
  ])('gives a reason where there is no answer: %s', async (_, error, reason) => {
    expect(await readiness(failing(error))).toEqual({ ready: false, reason });
  });
});
