import { describe, expect, it } from 'vitest';
import { rememberingStore } from '../../../api/answers/rememberingStore.ts';
import { VersionChanged } from '../../../graph/stores/errors.ts';
import type { GraphStore, RecordKind } from '../../../graph/stores/GraphStore.ts';
import { memoryStore } from '../../../graph/stores/memory/memoryStore.ts';
import { expectSameAnswers } from '../../contract/differential.ts';
import { idOf } from '../../contract/drafts.ts';
import { exampleGraph } from '../../contract/exampleGraph.ts';
import { TIMEOUT_MS } from '../../contract/NewReader.ts';
import { type MakeStore, storeContract } from '../../contract/storeContract.ts';
import { INGESTED_AT } from '../harness/startApi.ts';

const GRAPHS = 20;

/** A version that the test sets (null: not known), and how often it was doubted. */
const createWatch = (first: string | null) => {
  let current = first;
  let doubts = 0;
  const listeners: ((version: string) => void)[] = [];
  return {
    watch: {
      current: () => current,
      onChange: (listener: (version: string) => void) => {
        listeners.push(listener);
        if (current !== null) listener(current);
      },
      doubt: () => {
        doubts += 1;
      },
    },
    become: (version: string | null) => {
      current = version;
      if (version !== null) for (const listener of listeners) listener(version);
    },
    doubts: () => doubts,
  };
};

/** Puts every question twice and gives the second answer: the first is worked out, the second remembered. */
const askedTwice = (store: GraphStore): GraphStore => ({
  ...store,
  reader: (options) =>
    new Proxy(store.reader(options), {
      get:
        (reader, name) =>
        async (...given: unknown[]) => {
          await Reflect.get(reader, name)(...given);
          return Reflect.get(store.reader(options), name)(...given);
        },
    }),
});

const makeMemory: MakeStore = async (dataset) => memoryStore(dataset, INGESTED_AT);
const makeRemembering: MakeStore = async (dataset) => askedTwice(rememberingStore(await makeMemory(dataset), createWatch(dataset.version).watch));

storeContract('remembering', makeRemembering);

/** The example graph under a remembering store, with what the store below was asked for and of which version it is. */
const createExample = (seen: string | null = 'example') => {
  const asked: unknown[] = [];
  const held = { version: 'example' };
  const below: GraphStore = {
    ...memoryStore(exampleGraph, INGESTED_AT),
    reader: (options) =>
      new Proxy(memoryStore({ ...exampleGraph, version: held.version }, INGESTED_AT).reader(options), {
        get:
          (reader, name) =>
          (...given: unknown[]) => {
            asked.push([name, ...given]);
            return Reflect.get(reader, name)(...given);
          },
      }),
  };
  const { watch, become, doubts } = createWatch(seen);
  const store = rememberingStore(below, watch);
  return {
    newReader: (citations?: readonly RecordKind[]) => store.reader({ timeoutMs: TIMEOUT_MS, citations }),
    remembered: store.remembered,
    asked,
    held,
    become,
    doubts,
  };
};

const [DEYANG, LESHAN, NOBODY] = [idOf('city:deyang'), idOf('city:leshan'), idOf('city:nobody')];

describe('a remembering store', () => {
  it('answers random questions about random graphs as the store below does', async () => {
    await expect(expectSameAnswers(makeMemory, makeRemembering, GRAPHS)).resolves.toBeUndefined();
  });

  it('asks for those records only that it does not remember, and again for those that there are not', async () => {
    const { newReader, asked } = createExample();
    await newReader().entities([DEYANG, NOBODY]);
    expect([...(await newReader().entities([NOBODY, DEYANG, LESHAN])).keys()].sort()).toEqual([DEYANG, LESHAN]);
    await newReader().entities([DEYANG, LESHAN]);
    expect(asked).toEqual([
      ['entities', [DEYANG, NOBODY]],
      ['entities', [NOBODY, LESHAN]],
    ]);
  });

  it('takes other conditions, and records with and without citations, for other questions', async () => {
    const { newReader, asked } = createExample();
    const page = { first: 1, after: null };
    await newReader().related([DEYANG], 'platformsOfCity', { page });
    await newReader().related([DEYANG], 'platformsOfCity', { page, statuses: ['EXISTING'] });
    await newReader().related([DEYANG], 'programmesOfCity', { page });
    for (const cited of [[], ['ENTITY'], ['RELATION']] as const) {
      await newReader(cited).related([DEYANG], 'platformsOfCity', { page });
      await newReader(cited).related([DEYANG], 'platformsOfCity', { page });
    }
    expect(asked).toHaveLength(6);
  });

  it('remembers nothing of a graph that was replaced', async () => {
    const { newReader, asked, held, become } = createExample();
    await newReader().statistics();
    held.version = 'next';
    become('next');
    expect((await newReader().statistics()).version).toBe('next');
    expect(asked).toHaveLength(2);
  });

  it('keeps an answer apart that was begun before the graph was replaced', async () => {
    const { newReader, become, held } = createExample();
    const old = newReader();
    held.version = 'next';
    become('next');
    expect((await old.statistics()).version).toBe('example');
    expect((await newReader().statistics()).version).toBe('next');
  });

  it('neither gives nor keeps anything while nobody knows which graph there is', async () => {
    const { newReader, asked, become } = createExample();
    await newReader().statistics();
    become(null);
    await newReader().statistics();
    await newReader().statistics();
    expect(asked).toHaveLength(3);
  });

  it('never lays answers of two versions together: it says so, and that the version is in doubt', async () => {
    const { newReader, held, doubts } = createExample();
    await newReader().entities([DEYANG]);
    held.version = 'next';
    const reader = newReader();
    await reader.entities([DEYANG]);
    await expect(reader.entities([LESHAN])).rejects.toThrow(VersionChanged);
    expect(doubts()).toBe(1);
  });

  it('stays within its bounds, however much is asked, and tells how much it remembers', async () => {
    const { newReader, remembered, become } = createExample();
    expect(remembered()).toBe(0);
    for (let first = 1; first <= 600; first += 1) await newReader().findEntities({ orderBy: 'NAME', page: { first, after: null } });
    expect(remembered()).toBeGreaterThan(2_500);
    expect(remembered()).toBeLessThanOrEqual(5_000);
    become('next');
    expect(remembered()).toBe(0);
  });

  it('does not remember what failed', async () => {
    const { newReader, asked } = createExample();
    const query = { ids: [NOBODY], depth: 1, limit: 10 };
    await expect(newReader().neighbourhood(query)).rejects.toThrow(/nobody/);
    await expect(newReader().neighbourhood(query)).rejects.toThrow(/nobody/);
    expect(asked).toHaveLength(2);
  });
});
