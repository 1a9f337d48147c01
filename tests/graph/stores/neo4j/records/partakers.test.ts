import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../../../graph/ontology/records.ts';
import { PARTAKERS, partakers } from '../../../../../graph/stores/neo4j/records/partakers.ts';
import { tie } from '../../../../contract/drafts.ts';

const keptWith = (...ties: readonly string[]) => {
  const relations: readonly Relation[] = ties.map((text) => tie(text, []));
  return Object.fromEntries([...partakers({ degrees: () => [], relations: () => relations })].map(([id, { [PARTAKERS]: cities }]) => [id, cities]));
};

describe('what a programme keeps of its partakers', () => {
  it('is each city once, by id, whether it or its districts take part', () => {
    expect(
      keptWith(
        'district:a1 PARTICIPATES_IN programme:p',
        'city:b PARTICIPATES_IN programme:p',
        'city:a PARTICIPATES_IN programme:p',
        'district:a1 PART_OF city:a',
        'district:c1 PART_OF city:c',
        'district:c1 PARTICIPATES_IN programme:p',
        'district:c1 PARTICIPATES_IN programme:q',
      ),
    ).toEqual({ 'programme:p': ['city:a', 'city:b', 'city:c'], 'programme:q': ['city:c'] });
  });

  it('is every city that a district is part of', () => {
    expect(keptWith('district:ab PART_OF city:b', 'district:ab PART_OF city:a', 'district:ab PARTICIPATES_IN programme:p')).toEqual({
      'programme:p': ['city:a', 'city:b'],
    });
  });

  it('is nothing of regions, of partners, of wider programmes and of districts of no city', () => {
    expect(
      keptWith(
        'city:a PART_OF region:r',
        'organisation:o PARTNERS_IN programme:p',
        'programme:p PART_OF programme:q',
        'city:a PARTICIPATES_IN programme:q',
        'district:d PARTICIPATES_IN programme:p',
      ),
    ).toEqual({ 'programme:q': ['city:a'] });
  });
});
