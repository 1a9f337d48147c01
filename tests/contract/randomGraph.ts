import fc from 'fast-check';
import { COMPARATORS, DIMENSIONS, LEVELS, STATUSES } from '../../graph/ontology/enumerations.ts';
import { compareIds, type EntityId } from '../../graph/ontology/ids.ts';
import type { Citation, Relation } from '../../graph/ontology/records.ts';
import { ONTOLOGY, type RelationType, STANDARD_DEFINITIONS } from '../../graph/ontology/standard.ts';
import { assembleDataset, type EntityDraft } from '../../graph/stores/assembleDataset.ts';
import type { Dataset } from '../../graph/stores/Dataset.ts';
import { type DraftFields, draft, idOf, tieOf } from './drafts.ts';

/** Few of each type, so that they meet often; one at least, so that every relation that must be can be. */
const SLUGS = ['a', 'b', 'c'] as const;
/** Few relations of each type, so that degrees differ and some paths are missing. */
const MOST_RELATIONS = 6;
const ARTICLES = ['序言', '（一）', '14.'] as const;

/** Parts of names that look and sound alike, some of them outside the plane that two bytes hold. */
const CHARACTERS = ['德', '得', '阳', '样', '成', '眉', '资', '兹', '创', '新', '重', '庆', '𠮷', '5', 'G', '·'] as const;
const WORDS = ['Deyang', 'deyag', 'Deyagn', 'innovation', 'Lüzhou', 'hub', 'CDMZ', 'R&D', 'x'] as const;

export const chineseText = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 6 });
export const englishText = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

const localized = fc.record({ zh: chineseText, en: englishText });
const nameOf = <T extends { readonly name: string }>(values: readonly T[]): fc.Arbitrary<T['name']> => fc.constantFrom(...values.map(({ name }) => name));
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const figure = fc.integer({ min: -4000, max: 4000 }).map((value) => value / 8);
const degrees = (most: number) => fc.integer({ min: -most * 8, max: most * 8 }).map((eighths) => eighths / 8);
const year = fc.integer({ min: 2024, max: 2026 });

const fieldsOf = (definition: (typeof STANDARD_DEFINITIONS.entityTypes)[number], citations: readonly Citation[]): fc.Arbitrary<DraftFields> =>
  fc.record({
    names: localized,
    aliases: fc.uniqueArray(fc.oneof(chineseText, englishText), { maxLength: 2 }),
    kind: definition.kinds.length === 0 ? fc.constant(null) : fc.constantFrom(...definition.kinds),
    level: orNull(nameOf(LEVELS)),
    summary: orNull(localized),
    citations: fc.subarray([...citations], { maxLength: 2 }),
    adminCode: orNull(fc.constantFrom('510600', '511100')),
    location: orNull(fc.record({ latitude: degrees(90), longitude: degrees(180) })),
    unit: orNull(fc.constantFrom('家', '元', '%')),
    dimension: nameOf(DIMENSIONS),
    comparator: nameOf(COMPARATORS),
    value: orNull(figure),
    canonicalValue: orNull(figure),
    year: orNull(year),
    baseYear: orNull(year),
    baseValue: orNull(figure),
    reference: orNull(localized),
    issued: fc.constantFrom('2020-02-29', '2021-07-30'),
    url: orNull(fc.constant('https://example.org/a')),
    articles: fc.constant([...ARTICLES]),
  });

const draftsWith = (citations: readonly Citation[]): fc.Arbitrary<readonly EntityDraft[]> =>
  fc
    .tuple(
      ...STANDARD_DEFINITIONS.entityTypes.map((definition) =>
        fc
          .array(fieldsOf(definition, citations), { minLength: 1, maxLength: SLUGS.length })
          .map((all) => all.map((fields, at) => draft(`${definition.prefix}:${SLUGS[at]}`, fields))),
      ),
    )
    .map((byType) => byType.flat());

interface Pair {
  readonly from: EntityId;
  readonly to: EntityId;
}

/** All pairs that a relation type allows; where it may lead in no circle, only from a later id to an earlier one. */
const pairsFor = (definition: (typeof STANDARD_DEFINITIONS.relationTypes)[number], drafts: readonly EntityDraft[]): readonly Pair[] =>
  drafts.flatMap((from) =>
    drafts
      .filter((to) => ONTOLOGY.allows(definition.name, from.type, to.type) && (from.type !== to.type || !definition.acyclic || compareIds(from.id, to.id) > 0))
      .map((to) => ({ from: from.id, to: to.id })),
  );

const chosenPairs = (definition: (typeof STANDARD_DEFINITIONS.relationTypes)[number], drafts: readonly EntityDraft[]): fc.Arbitrary<readonly Pair[]> => {
  const pairs = pairsFor(definition, drafts);
  if (!definition.exactlyOne) return fc.subarray([...pairs], { maxLength: Math.min(MOST_RELATIONS, pairs.length) });
  const starts = [...new Set(pairs.map(({ from }) => from))];
  return fc.tuple(...starts.map((start) => fc.constantFrom(...pairs.filter(({ from }) => from === start))));
};

const relationArbitrary = (type: RelationType, carriesStatus: boolean, { from, to }: Pair, citations: readonly Citation[]): fc.Arbitrary<Relation> =>
  fc
    .tuple(fc.subarray([...citations], { minLength: 1, maxLength: 2 }), carriesStatus ? orNull(nameOf(STATUSES)) : fc.constant(null))
    .map(([cited, status]) => tieOf(from, type, to, cited, status));

const relationsAmong = (drafts: readonly EntityDraft[], citations: readonly Citation[]): fc.Arbitrary<readonly Relation[]> =>
  fc
    .tuple(
      ...STANDARD_DEFINITIONS.relationTypes.map((definition) =>
        chosenPairs(definition, drafts).chain((pairs) =>
          fc.tuple(...pairs.map((pair) => relationArbitrary(definition.name, definition.carriesStatus, pair, citations))),
        ),
      ),
    )
    .map((byType) => byType.flat());

const citationsTo = (documents: readonly EntityId[]): readonly Citation[] =>
  documents.flatMap((document) => ARTICLES.map((article) => ({ document, article })));

/** Small graphs that keep to the ontology: each type of entity and relation that it allows, also the ones that are added to it later. */
export const randomGraph: fc.Arbitrary<Dataset> = draftsWith(citationsTo([idOf('document:a')])).chain((drafts) => {
  const citations = citationsTo(drafts.filter(({ type }) => type === 'DOCUMENT').map(({ id }) => id));
  return relationsAmong(drafts, citations).map((relations) => assembleDataset('random', drafts, relations));
});
