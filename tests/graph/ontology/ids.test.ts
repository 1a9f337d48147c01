import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIds, mintEntityId, mintRelationId, parseEntityId, parseRelationId, prefixOf, slugOf } from '../../../graph/ontology/ids.ts';
import { ONTOLOGY, STANDARD_DEFINITIONS } from '../../../graph/ontology/standard.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const prefix = fc.constantFrom(...STANDARD_DEFINITIONS.entityTypes.map((type) => type.prefix));
const relationType = fc.constantFrom(...STANDARD_DEFINITIONS.relationTypes.map(({ name }) => name));

describe('an entity id', () => {
  it('comes back from its text, its prefix and its slug', () => {
    fc.assert(
      fc.property(prefix, slug, (type, name) => {
        const id = mintEntityId(type, name);
        expect(parseEntityId(id)).toBe(id);
        expect([prefixOf(id), slugOf(id)]).toEqual([type, name]);
        expect(ONTOLOGY.typeOfId(id)?.prefix).toBe(type);
      }),
    );
  });

  it.each([
    '',
    'city',
    'city:',
    ':deyang',
    'City:deyang',
    'city:Deyang',
    'city:de yang',
    'city:德阳',
    'city:-deyang',
    'city:deyang-',
    'city:de--yang',
    'city:deyang\n',
    'a:b:c',
  ])('is not %j', (text) => {
    expect(parseEntityId(text)).toBeNull();
  });

  it('cannot be made of what is none', () => {
    expect(() => mintEntityId('city', 'De Yang')).toThrow(RangeError);
  });
});

describe('a relation id', () => {
  it('comes back from its text with its two ends and its type', () => {
    fc.assert(
      fc.property(prefix, slug, relationType, prefix, slug, (fromType, fromSlug, type, toType, toSlug) => {
        const [from, to] = [mintEntityId(fromType, fromSlug), mintEntityId(toType, toSlug)];
        const id = mintRelationId(from, type, to);
        expect(parseRelationId(id)).toEqual({ id, from, type, to });
      }),
    );
  });

  it.each([
    '',
    'city:a.HOSTS',
    'city:a.hosts.platform:b',
    'city:a HOSTS platform:b',
    'city:a.HOSTS.platform:',
    'city:a-.HOSTS.platform:b',
    'city:a.HOSTS.platform:b.c',
  ])('is not %j', (text) => {
    expect(parseRelationId(text)).toBeNull();
  });
});

describe('the order of ids', () => {
  it('is by code unit, as Neo4j sorts ASCII', () => {
    expect(['city:b', 'city:a-b', 'city:a', 'city:a1', 'region:a', 'city:10', 'city:9'].sort(compareIds)).toEqual([
      'city:10',
      'city:9',
      'city:a',
      'city:a-b',
      'city:a1',
      'city:b',
      'region:a',
    ]);
    expect(compareIds('city:a', 'city:a')).toBe(0);
  });
});
