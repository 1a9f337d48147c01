import { describe, expect, it } from 'vitest';
import { type EntityId, mintRelationId } from '../../../../graph/ontology/ids.ts';
import type { Step } from '../../../../graph/stores/paths/Exploration.ts';
import { findPaths } from '../../../../graph/stores/paths/findPaths.ts';
import { idOf } from '../../../contract/drafts.ts';

const entity = (name: string | number): EntityId => idOf(`platform:${name}`);
type Link = readonly [from: string | number, type: string, to: string | number];

/** A graph of links, and how many relations were read of it. */
const graphOf = (links: readonly Link[]) => {
  const steps = new Map<EntityId, Omit<Step, 'degree'>[]>();
  const add = (step: Omit<Step, 'degree'>) => steps.set(step.from, [...(steps.get(step.from) ?? []), step]);
  for (const [a, type, b] of links) {
    const relation = mintRelationId(entity(a), type, entity(b));
    add({ from: entity(a), relation, to: entity(b) });
    add({ from: entity(b), relation, to: entity(a) });
  }
  const degreeOf = (id: EntityId): number => steps.get(id)?.length ?? 0;
  const read: EntityId[] = [];
  let pauses = 0;
  const find = (from: string | number, to: string | number, maxLength: number, limit: number) =>
    findPaths(
      { from: { id: entity(from), degree: degreeOf(entity(from)) }, to: { id: entity(to), degree: degreeOf(entity(to)) }, maxLength, limit },
      async (ids) => {
        read.push(...ids);
        return ids.flatMap((id) => (steps.get(id) ?? []).map((step) => ({ ...step, degree: degreeOf(step.to) })));
      },
      async () => {
        pauses += 1;
      },
    );
  return { find, read, pauses: () => pauses };
};

describe('findPaths', () => {
  it('takes every relation between two entities, by relation id', async () => {
    const { find } = graphOf([
      ['a', 'TWO', 'b'],
      ['a', 'ONE', 'b'],
      ['b', 'THREE', 'a'],
      ['b', 'ONE', 'c'],
    ]);
    expect((await find('a', 'c', 2, 10)).map(({ relations }) => relations[0])).toEqual([
      'platform:a.ONE.platform:b',
      'platform:a.TWO.platform:b',
      'platform:b.THREE.platform:a',
    ]);
  });

  it('reads neither a hub nor its leaves where the ends meet before', async () => {
    const leaves = Array.from({ length: 300 }, (_, leaf): Link => ['hub', 'HAS', leaf]);
    const { find, read } = graphOf(leaves);
    expect(await find(1, 2, 2, 5)).toHaveLength(1);
    expect(read).not.toContain(entity('hub'));
  });

  it('does not try the many ways that lead nowhere, where one hub alone leads to the end', async () => {
    const names = Array.from({ length: 40 }, (_, at) => at);
    const cluster = names.flatMap((x): Link[] => [['hub', 'A', x], ...names.filter((y) => y > x).map((y): Link => [x, 'B', y])]);
    const { find, pauses } = graphOf([...cluster, ['start', 'A', 'hub'], ['hub', 'A', 'end']]);
    const lengths = 6;
    expect(await find('start', 'end', lengths, 50)).toMatchObject([{ entities: ['start', 'hub', 'end'].map(entity) }]);
    expect(pauses()).toBe(lengths);
  });

  it('lets others have their turn while it tries many entities, and ends when they say so', async () => {
    const names = Array.from({ length: 60 }, (_, at) => at);
    const links = names.flatMap((x) => names.filter((y) => y > x).map((y): Link => [x, 'A', y]));
    const { find, pauses } = graphOf(links);
    await find(0, 59, 4, 5000);
    const lengths = 4;
    expect(pauses()).toBeGreaterThan(lengths);
    const stop = new Error('stop');
    const stopped = findPaths(
      { from: { id: entity('a'), degree: 1 }, to: { id: entity('b'), degree: 1 }, maxLength: 3, limit: 1 },
      async () => [],
      () => Promise.reject(stop),
    );
    await expect(stopped).rejects.toBe(stop);
  });
});
