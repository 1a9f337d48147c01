import { describe, expect, it } from 'vitest';
import { Groups } from '../../../graph/stores/Groups.ts';

describe('Groups', () => {
  const groups = new Groups(4, (put) => {
    for (const [group, number] of [
      [2, 7],
      [0, 5],
      [2, 3],
      [3, 1],
    ] as const)
      put(group, number);
  });

  it('holds the numbers of each group in the order in which they were put', () => {
    expect([0, 1, 2, 3].map((group) => [...groups.of(group)])).toEqual([[5], [], [7, 3], [1]]);
  });

  it('tells several neighbouring groups at once', () => {
    expect([...groups.of(0, 3)]).toEqual([5, 7, 3]);
    expect([...groups.of(1, 1)]).toEqual([]);
  });
});
