import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entity, Relation } from '../../graph/ontology/records.ts';
import type { GraphReader, GraphStore, NeighbourhoodQuery, RecordKind } from '../../graph/stores/GraphStore.ts';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { HUB_DEGREE, KEPT_NEIGHBOURS } from '../../graph/stores/neo4j/records/bestNeighbours.ts';
import { filledStore, hasNeo4j } from '../graph/stores/neo4j/filledStore.ts';
import { idOf } from './drafts.ts';
import { hubGraph } from './hubGraph.ts';
import { TIMEOUT_MS } from './NewReader.ts';

const HUB = idOf('city:hub');
const INDUSTRY = idOf('industry:hub');
const SMALL = idOf('city:small');

const around = (ids: NeighbourhoodQuery['ids'], query: Partial<NeighbourhoodQuery> = {}) => ({ depth: 1, limit: 200, ...query, ids });

const QUESTIONS: Readonly<Record<string, NeighbourhoodQuery>> = {
  'the very best': around([HUB], { limit: 2 }),
  'as many as a picture holds': around([HUB]),
  'two hubs at once': around([HUB, INDUSTRY]),
  'a hub and an entity with few relations': around([SMALL, HUB]),
  'only some types': around([HUB], { types: ['PLATFORM', 'INDUSTRY'] }),
  'only some types of relations': around([HUB], { relationTypes: ['HOSTS', 'PART_OF'] }),
  'only a type that no such relation leads to': around([HUB], { types: ['PLATFORM'], relationTypes: ['PARTICIPATES_IN'] }),
  'as many as a hub keeps': around([HUB], { limit: KEPT_NEIGHBOURS - 1 }),
  'one more than a hub keeps': around([HUB], { limit: KEPT_NEIGHBOURS }),
  everything: around([HUB], { limit: 2 * HUB_DEGREE }),
  'two steps, through a hub': around([SMALL], { depth: 2 }),
};

describe.skipIf(!hasNeo4j())('on a real Neo4j, hubs', () => {
  const stores: GraphStore[] = [];
  beforeAll(async () => {
    const dataset = hubGraph();
    stores.push(memoryStore(dataset, '2024-01-01T00:00:00.000Z'), await filledStore(dataset));
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
  });
  const answers = (ask: (reader: GraphReader) => Promise<unknown>) => Promise.all(stores.map((store) => ask(store.reader({ timeoutMs: TIMEOUT_MS }))));

  for (const [name, query] of Object.entries(QUESTIONS)) {
    it(`are surrounded as in the embedded store: ${name}`, async () => {
      const [expected, answer] = await answers((reader) => reader.neighbourhood(query));
      expect(answer).toEqual(expected);
    });
  }

  it('share programmes as in the embedded store, whichever of them is looked at', async () => {
    for (const minimumCities of [1, 2, 3]) {
      const [expected, answer] = await answers((reader) => reader.sharedProgrammes({ cities: [HUB, SMALL], minimumCities }));
      expect(answer).toEqual(expected);
    }
  });

  it.each([[[]], [['ENTITY']], [['RELATION']]] as const)(
    'come with the citations of nothing but %j where nobody looks at others, and are the same otherwise',
    async (cited) => {
      const drawn = async (citations?: readonly RecordKind[]) => {
        const [, store] = stores;
        const found = await store?.reader({ timeoutMs: TIMEOUT_MS, citations }).neighbourhood(around([HUB]));
        return { entities: found?.entities ?? [], relations: found?.relations ?? [] };
      };
      const [all, some] = [await drawn(), await drawn(cited)];
      const only = <T extends Entity | Relation>(kind: RecordKind, records: readonly T[]) =>
        cited.some((one) => one === kind) ? records : records.map((record) => ({ ...record, citations: [] }));
      expect([...all.entities, ...all.relations].every(({ citations }) => citations.length > 0)).toBe(true);
      expect(some).toEqual({ entities: only('ENTITY', all.entities), relations: only('RELATION', all.relations) });
    },
  );
});
