import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveringSets } from '../../../web/data/askSubgraph.ts';
import type { EntityBrief } from '../../../web/data/fragments.ts';
import type { SharedProgramme } from '../../../web/data/operations/sharedProgrammesQuery.ts';
import { sharingPicture, tiesItsCities } from '../../../web/data/sharingPicture.ts';

const MOST_IDS = 50;

const city = (slug: string) => ({
  __typename: 'City' as const,
  id: `city:${slug}`,
  type: 'CITY' as const,
  kind: null,
  level: null,
  status: null,
  degree: 1,
  names: { zh: slug, en: slug },
});
const programme = (slug: string) => ({
  __typename: 'Programme' as const,
  id: `programme:${slug}`,
  type: 'PROGRAMME' as const,
  kind: null,
  level: null,
  status: null,
  degree: 1,
  names: { zh: slug, en: slug },
});
const shared = (slug: string, ...cities: string[]): SharedProgramme => ({
  programme: programme(slug),
  cities: cities.map(city),
  participations: cities.map((name) => ({
    __typename: 'Relation',
    id: `city:${name}.PARTICIPATES_IN.programme:${slug}`,
    type: 'PARTICIPATES_IN',
    status: null,
    from: city(name),
    to: { __typename: 'Programme', id: `programme:${slug}` },
    citations: [],
  })),
});

describe('questions about many entities', () => {
  it('ask about every pair together, and never about more than the API takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 150 }), (count) => {
        const ids = Array.from({ length: count }, (_, at) => `platform:p${at}`);
        const sets = coveringSets(ids);
        for (const set of sets) expect(set.length).toBeLessThanOrEqual(MOST_IDS);
        const together = new Set(sets.flatMap((set) => set.flatMap((a) => set.map((b) => `${a} ${b}`))));
        expect(together.size).toBe(count * count);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the picture of what cities share', () => {
  const answers = [shared('wide', 'a', 'b', 'c'), shared('one', 'a', 'b'), shared('two', 'a', 'b'), shared('alone', 'b', 'c')];
  const lonely: EntityBrief = city('d');

  it('gathers the programmes of just the same two cities into one mark, and loses none', () => {
    const { bundles, entities } = sharingPicture(answers, [], true);
    expect(bundles).toEqual([{ id: 'bundle:a-b', cities: ['city:a', 'city:b'], programmes: [programme('one'), programme('two')] }]);
    const drawn = [...entities, ...bundles.flatMap(({ programmes }) => programmes)].filter(({ type }) => type === 'PROGRAMME').map(({ id }) => id);
    expect(drawn.toSorted()).toEqual(answers.map((answer) => answer.programme.id).toSorted());
  });

  it('draws one line from each city to each programme, and shows a city that nothing ties', () => {
    const { ties, entities } = sharingPicture(answers, [lonely], false);
    expect(ties).toHaveLength(answers.reduce((sum, { cities }) => sum + cities.length, 0));
    expect(entities).toContainEqual(lonely);
  });

  it('draws a district that takes part as its city', () => {
    const [answer] = [shared('joint', 'a', 'b')];
    const district = { ...city('a'), __typename: 'District' as const, id: 'district:x', type: 'DISTRICT' as const, city: { id: 'city:a' } };
    const lifted: SharedProgramme = {
      ...answer,
      participations: answer.participations.map((participation, at) =>
        at === 0 ? { ...participation, id: 'district:x.PARTICIPATES_IN.programme:joint', from: district } : participation,
      ),
    };
    expect(sharingPicture([lifted], [], false).ties[0]).toMatchObject({ id: 'district:x.PARTICIPATES_IN.programme:joint', source: 'city:a' });
  });
});

describe('a programme that ties its cities', () => {
  const citedBy = (answer: SharedProgramme, documents: readonly string[]): SharedProgramme => ({
    ...answer,
    participations: answer.participations.map((participation, at) => ({
      ...participation,
      citations: [{ article: '1.', topic: null, document: { id: `document:${documents[at]}`, names: { zh: '', en: '' } } }],
    })),
  });

  it('is one of which a single document names several cities', () => {
    expect(tiesItsCities(citedBy(shared('corridor', 'a', 'b', 'c'), ['a-2021', 'a-2021', 'c-2021']))).toBe(true);
  });

  it('is not one that each city names for itself alone', () => {
    expect(tiesItsCities(citedBy(shared('reform', 'a', 'b', 'c'), ['a-2021', 'b-2021', 'c-2021']))).toBe(false);
  });

  it('is not one of which a document names a city and its district only', () => {
    const twice = shared('park', 'a', 'a');
    expect(tiesItsCities(citedBy(twice, ['a-2021', 'a-2021']))).toBe(false);
  });
});
