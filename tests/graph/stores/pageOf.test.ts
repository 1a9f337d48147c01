import { describe, expect, it } from 'vitest';
import { BY_ID, inOrder, mostFirst } from '../../../graph/stores/order.ts';
import { pageOf } from '../../../graph/stores/pageOf.ts';

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const position = (id: string) => ({ key: '', id });

describe('pageOf', () => {
  it.each([
    ['all', { first: null, after: null }, 'abcd', false],
    ['the first', { first: 2, after: null }, 'ab', true],
    ['those after one', { first: 2, after: position('b') }, 'cd', false],
    ['all after one', { first: null, after: position('a') }, 'bcd', false],
    ['those after one that is gone', { first: 1, after: position('bb') }, 'c', true],
    ['those after the last', { first: 2, after: position('d') }, '', false],
    ['those after one before the first', { first: 1, after: position('') }, 'a', true],
  ])('answers %s', (_, page, ids, hasNextPage) => {
    expect(pageOf(items, BY_ID, page)).toEqual({ items: ids.split('').map((id) => ({ id })), totalCount: 4, hasNextPage });
  });
});

describe('mostFirst', () => {
  it('orders by count, most first, then by id, and pages go on from there', () => {
    const rows = [
      { id: 'b', cities: 2 },
      { id: 'a', cities: 2 },
      { id: 'c', cities: 10 },
    ];
    const order = mostFirst<(typeof rows)[number]>(
      ({ cities }) => cities,
      ({ id }) => id,
    );
    const ordered = inOrder(rows, order);
    expect(ordered.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(pageOf(ordered, order, { first: null, after: { key: 2, id: 'a' } }).items.map(({ id }) => id)).toEqual(['b']);
  });
});
