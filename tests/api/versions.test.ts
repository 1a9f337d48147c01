import { afterEach, describe, expect, it } from 'vitest';
import { VersionChanged } from '../../graph/stores/errors.ts';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { exampleGraph } from '../contract/exampleGraph.ts';
import { type Api, INGESTED_AT, startApi } from './harness/startApi.ts';
import { wrappedStore } from './harness/wrappedStore.ts';

let api: Api | undefined;
afterEach(() => api?.stop());

/** Two questions of two levels: the graph is replaced between them for the first `times` executions. */
const QUERY = '{ statistics { version } city(id: "city:deyang") { districts { id } } }';

const startReplaced = async (times: number) => {
  let executions = 0;
  const versions = ['first', 'second'].map((version) => memoryStore({ ...exampleGraph, version }, INGESTED_AT));
  const [first = versions[0], second = first] = versions;
  if (first === undefined || second === undefined) throw new Error('two versions are needed');
  const store = {
    ...first,
    reader: (options: Parameters<typeof first.reader>[0]) => {
      executions += 1;
      const changes = executions <= times;
      return wrappedStore(changes ? first : second, (question) => {
        if (changes && question === 'related') throw new VersionChanged('replaced');
      }).reader(options);
    },
  };
  api = await startApi({ store });
  return { ask: api.ask, executions: () => executions };
};

describe('a graph that is replaced while an operation runs', () => {
  it('makes the whole operation run again, so that no answer mixes two versions', async () => {
    const { ask, executions } = await startReplaced(1);
    const { data, errors } = await ask(QUERY);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ statistics: { version: 'second' }, city: { districts: [{ id: 'district:guanghan' }, { id: 'district:shifang' }] } });
    expect(executions()).toBe(2);
  });

  it('is given up on when it happens again and again', async () => {
    const { ask, executions } = await startReplaced(Number.POSITIVE_INFINITY);
    const { errors } = await ask(QUERY);
    expect(errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect(executions()).toBe(3);
  });
});
