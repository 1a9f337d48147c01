import { afterEach, describe, expect, it, vi } from 'vitest';
import { type VersionWatch, watchVersion } from '../../../api/answers/VersionWatch.ts';
import type { GraphStore } from '../../../graph/stores/GraphStore.ts';
import { memoryStore } from '../../../graph/stores/memory/memoryStore.ts';
import { exampleGraph } from '../../contract/exampleGraph.ts';
import { INGESTED_AT } from '../harness/startApi.ts';

const PATIENCE = { timeout: 10_000, interval: 10 };

let watch: VersionWatch | undefined;
afterEach(() => watch?.stop());

/** A watch over a store whose looks are answered when the test says so. */
const startWatch = () => {
  const looks: ((version: string) => void)[] = [];
  const store: GraphStore = { ...memoryStore(exampleGraph, INGESTED_AT), version: () => new Promise((resolve) => looks.push(resolve)) };
  const watching = watchVersion(store);
  watch = watching;
  return { watching, looks };
};

describe('the watch over the version', () => {
  it('knows a version that was just seen', async () => {
    const { watching, looks } = startWatch();
    expect(watching.current()).toBeNull();
    looks[0]?.('first');
    await vi.waitFor(() => expect(watching.current()).toBe('first'), PATIENCE);
  });

  it('tells everybody who listens which version there is, also those who come later', async () => {
    const { watching, looks } = startWatch();
    const heard: string[] = [];
    watching.onChange((version) => heard.push(`early ${version}`));
    looks[0]?.('first');
    await vi.waitFor(() => expect(heard).toEqual(['early first']), PATIENCE);
    watching.onChange((version) => heard.push(`late ${version}`));
    expect(heard).toEqual(['early first', 'late first']);
  });

  it('knows nothing of what is doubted until it has looked again, not even by a look that was under way', async () => {
    const { watching, looks } = startWatch();
    looks[0]?.('first');
    await vi.waitFor(() => expect(watching.current()).toBe('first'), PATIENCE);
    watching.doubt();
    expect(watching.current()).toBeNull();
    expect(looks).toHaveLength(2);
    watching.doubt();
    looks[1]?.('first');
    await vi.waitFor(() => expect(looks).toHaveLength(3), PATIENCE);
    expect(watching.current()).toBeNull();
    looks[2]?.('second');
    await vi.waitFor(() => expect(watching.current()).toBe('second'), PATIENCE);
  });
});
