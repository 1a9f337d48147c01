import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { selects } from '../../../api/operations/selects.ts';

const asks = (text: string): boolean => selects(parse(text), 'citations');

describe('whether a document selects a field', () => {
  it('is found out at any depth, in fragments, and under another name', () => {
    expect(asks('{ entity(id: "city:deyang") { id relations { nodes { citations { article } } } } }')).toBe(true);
    expect(asks('query Q { entity(id: "city:deyang") { ...F } } fragment F on Entity { citations { article } }')).toBe(true);
    expect(asks('{ entity(id: "city:deyang") { where: citations { article } } }')).toBe(true);
  });

  it('does not depend on what a field is renamed to', () => {
    expect(asks('{ entity(id: "city:deyang") { citations: id } }')).toBe(false);
  });

  it('is the same each time it is asked of one document, for each field', () => {
    const document = parse('{ entity(id: "city:deyang") { id } }');
    expect([selects(document, 'citations'), selects(document, 'id'), selects(document, 'citations'), selects(document, 'id')]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});
