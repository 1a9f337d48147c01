import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansNear } from '../../../../../graph/stores/memory/index/spansNear.ts';

/** Letters to change, add, leave out or swap with their neighbour, reckoned from the end without any table. */
const naiveDistance = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const changed = naiveDistance(shortA, shortB) + (a.at(-1) === b.at(-1) ? 0 : 1);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1) ? naiveDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : changed;
  return Math.min(changed, swapped, naiveDistance(shortA, b) + 1, naiveDistance(a, shortB) + 1);
};

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });

describe('spansNear', () => {
  it('finds every term within the distance and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, fc.constantFrom(1, 2), (terms, sought, distance) => {
        const sorted = [...terms].sort();
        const found = spansNear(sorted, { from: 0, to: sorted.length }, sought, distance).flatMap(({ from, to }) => sorted.slice(from, to));
        expect(found).toEqual(sorted.filter((term) => naiveDistance(sought, term) <= distance));
      }),
      { numRuns: 300 },
    );
  });

  it('looks only where it is told to', () => {
    expect(spansNear(['aa', 'ab', 'ac'], { from: 1, to: 2 }, 'aa', 1)).toEqual([{ from: 1, to: 2 }]);
  });
});
