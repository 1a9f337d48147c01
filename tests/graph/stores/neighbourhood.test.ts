import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../graph/ontology/ids.ts';
import { compareReached, growNeighbourhood, type Reached, STEP_LIMIT } from '../../../graph/stores/neighbourhood.ts';
import { idOf } from '../../contract/drafts.ts';

const entity = (name: string | number): EntityId => idOf(`platform:${name}`);

/** A store of so many entities: who neighbours whom, and a record of what it was asked. */
const storeOf = (pairs: readonly (readonly [string | number, string | number])[]) => {
  const neighbours = new Map<EntityId, Set<EntityId>>();
  const link = (a: EntityId, b: EntityId) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const [a, b] of pairs) {
    link(entity(a), entity(b));
    link(entity(b), entity(a));
  }
  const reached = (id: EntityId): Reached => ({ id, degree: neighbours.get(id)?.size ?? 0 });
  const asked: { ids: number; perEntity: number; total: number }[] = [];
  return {
    asked,
    bestConnected: async (ids: readonly EntityId[], perEntity: number, total: number) => {
      asked.push({ ids: ids.length, perEntity, total });
      const best = ids.flatMap((id) => [...(neighbours.get(id) ?? [])].map(reached).sort(compareReached).slice(0, perEntity));
      return [...new Map(best.map((found) => [found.id, found])).values()].sort(compareReached).slice(0, total);
    },
  };
};

describe('growNeighbourhood', () => {
  it('finds enough where the given entities are the best neighbours of each other', async () => {
    const { bestConnected } = storeOf([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'y'],
    ]);
    const given = ['a', 'b', 'c'].map(entity);
    expect(await growNeighbourhood({ ids: given, depth: 1, limit: 4 }, bestConnected)).toEqual({ ids: [...given, entity('x')], truncated: true });
    expect(await growNeighbourhood({ ids: given, depth: 1, limit: 5 }, bestConnected)).toEqual({ ids: [...given, entity('x'), entity('y')], truncated: false });
  });

  it('asks for no more of a hub than the answer can hold', async () => {
    const { bestConnected, asked } = storeOf(Array.from({ length: 500 }, (_, leaf) => ['hub', leaf] as const));
    const { ids, truncated } = await growNeighbourhood({ ids: [entity('hub')], depth: 1, limit: 10 }, bestConnected);
    expect([ids.length, truncated]).toEqual([10, true]);
    expect(asked).toEqual([{ ids: 1, perEntity: 11, total: 11 }]);
  });

  it('goes on from the best connected only, where a step reaches more than it can go on from', async () => {
    const leaves = Array.from({ length: STEP_LIMIT + 50 }, (_, leaf) => ['hub', leaf] as const);
    const { bestConnected, asked } = storeOf([...leaves, [7, 'far']]);
    const { ids } = await growNeighbourhood({ ids: [entity('hub')], depth: 2, limit: 3 }, bestConnected);
    expect(ids).toEqual([entity('hub'), entity(7), entity(0)]);
    expect(asked[1]?.ids).toBe(STEP_LIMIT);
  });

  it('stops where nothing is left to go on from', async () => {
    const { bestConnected, asked } = storeOf([['a', 'b']]);
    expect(await growNeighbourhood({ ids: [entity('a')], depth: 4, limit: 10 }, bestConnected)).toEqual({ ids: [entity('a'), entity('b')], truncated: false });
    expect(asked).toHaveLength(2);
  });
});
