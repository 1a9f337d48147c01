import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchableSchema, subjectText } from '../../../../../graph/stores/neo4j/records/subjectText.ts';
import type { Searchable } from '../../../../../graph/stores/search/searchForms.ts';
import { subject } from '../../search/subject.ts';

const compared = ({ id, forms }: Searchable) => [
  id,
  ...forms.map(({ text, isName, spaced, compact, syllables, pinyin, initials }) => [text, isName, spaced, compact, syllables, pinyin, initials]),
];

describe('what search compares, as a property of a node', () => {
  it('comes back as it was written, whatever the names are', () => {
    const name = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name, fc.array(name, { maxLength: 3 })), { maxLength: 5 }), (named) => {
        const subjects = named.map(([zh, en, aliases]) => subject('city:a', zh, en, ...aliases));
        expect(subjects.map((of) => compared(searchableSchema.parse(subjectText(of))))).toEqual(subjects.map(compared));
      }),
    );
  });

  it.each([
    ['no JSON', '['],
    ['too little', '["city:a"]'],
    ['no id', '["", "", "", [], "", []]'],
    ['no text', 1],
  ])('is refused where it is something else: %s', (_, found) => {
    expect(searchableSchema.safeParse(found).success).toBe(false);
  });
});
