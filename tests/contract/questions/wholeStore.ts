import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { STANDARD_DEFINITIONS } from '../../../graph/ontology/standard.ts';
import { StoreTimeout, VersionChanged } from '../../../graph/stores/errors.ts';
import type { GraphStore } from '../../../graph/stores/GraphStore.ts';
import { idOf } from '../drafts.ts';
import { exampleGraph } from '../exampleGraph.ts';
import { TIMEOUT_MS } from '../NewReader.ts';

export const keepsItsWord = (theStore: () => GraphStore): void => {
  const ENTITIES: Readonly<Record<string, number>> = {
    ...{ CITY: 4, DISTRICT: 2, REGION: 1, PLATFORM: 4, INDUSTRY: 5 },
    ...{ PROGRAMME: 4, METRIC: 4, TARGET: 6, ORGANISATION: 2, DOCUMENT: 2 },
  };
  const RELATIONS: Readonly<Record<string, number>> = {
    ...{ PARTICIPATES_IN: 8, HOSTS: 3, DEVELOPS: 3, SERVES: 5, ADVANCES: 2, BUILDS: 1, SETS: 6 },
    ...{ MEASURES: 6, CONCERNS: 2, PART_OF: 9, PARTNERS_IN: 1, ISSUED_BY: 1, COVERS: 2 },
  };

  it('counts entities, relations and citations, by type in the order of the ontology', async () => {
    const statistics = await theStore().reader({ timeoutMs: TIMEOUT_MS }).statistics();
    expect(statistics).toEqual({
      entities: 34,
      relations: 49,
      citations: 101,
      byEntityType: STANDARD_DEFINITIONS.entityTypes.map(({ name: type }) => ({ type, count: ENTITIES[type] })),
      byRelationType: STANDARD_DEFINITIONS.relationTypes.map(({ name: type }) => ({ type, count: RELATIONS[type] })),
      version: 'example',
      ingestedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/),
    });
  });

  it('tells the version of the graph', async () => {
    expect(await theStore().version({ timeoutMs: TIMEOUT_MS })).toBe(exampleGraph.version);
  });

  it('answers from the version that is asked for, and refuses where it has another', async () => {
    const { version } = exampleGraph;
    expect((await theStore().reader({ timeoutMs: TIMEOUT_MS, version }).statistics()).version).toBe(version);
    await expect(theStore().reader({ timeoutMs: TIMEOUT_MS, version: 'another' }).statistics()).rejects.toThrow(VersionChanged);
  });

  it('gives up when the client is gone', async () => {
    const reader = theStore().reader({ timeoutMs: TIMEOUT_MS, signal: AbortSignal.abort() });
    await expect(reader.statistics()).rejects.toThrow(StoreTimeout);
    await expect(reader.paths({ from: idOf('city:deyang'), to: idOf('city:leshan'), maxLength: 6, limit: 50 })).rejects.toThrow(StoreTimeout);
  });

  it('gives up when the time of the request is over', async () => {
    const reader = theStore().reader({ timeoutMs: 1 });
    await setTimeout(20);
    await expect(reader.neighbourhood({ ids: [idOf('city:deyang')], depth: 2, limit: 10 })).rejects.toThrow(StoreTimeout);
  });
};
