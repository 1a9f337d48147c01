import fc from 'fast-check';
import { KINDS, LEVELS, STATUSES } from '../../graph/ontology/enumerations.ts';
import type { EntityId } from '../../graph/ontology/ids.ts';
import { type EntityType, STANDARD_DEFINITIONS } from '../../graph/ontology/standard.ts';
import type { Dataset } from '../../graph/stores/Dataset.ts';
import type { EntityOrder, GraphReader, PageRequest, Position } from '../../graph/stores/GraphStore.ts';
import { BY_ID, ENTITY_ORDERS } from '../../graph/stores/order.ts';
import { TRAVERSALS, type TraversalName } from '../../graph/stores/traversals.ts';
import { idOf } from './drafts.ts';
import { chineseText, englishText } from './randomGraph.ts';

/** A question that can be put to any store, and told to whoever reads a counterexample. */
export interface Question {
  readonly told: string;
  readonly ask: (reader: GraphReader) => Promise<unknown>;
}

/** One in so many ids and positions names nothing. */
const KNOWN_TO_UNKNOWN = 12;

const named = <T extends { readonly name: string }>(values: readonly T[]): fc.Arbitrary<T['name']> => fc.constantFrom(...values.map(({ name }) => name));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq: 2 });
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.uniqueArray(arbitrary, { minLength: 1, maxLength });

const entityTypes = maybe(some(named(STANDARD_DEFINITIONS.entityTypes), 4));
const relationTypes = maybe(some(named(STANDARD_DEFINITIONS.relationTypes), 6));
const kinds = maybe(some(named(KINDS), 12));
const levels = maybe(some(named(LEVELS)));
const statuses = maybe(some(named(STATUSES)));
const article = maybe(fc.constantFrom('序言', '（一）', '14.', '总体目标'));

/** Texts that find something, nearly find something, or mean something to a query language. */
export const searchTexts = fc.oneof(
  chineseText,
  englishText,
  fc.constantFrom('dy', 'deyang', 'cdmz', 'deya', 'd', '德', 'chongqing', 'lvzhou', 'yangcheng'),
  fc.tuple(chineseText, englishText).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  fc.constantFrom('德阳~1', '"德阳', 'names:*', 'AND OR', 'a/b', '(', '\u0000', '\ud800德'),
);

const isTraversal = (name: string): name is TraversalName => name in TRAVERSALS;

const asking = <A>(name: keyof GraphReader, argument: fc.Arbitrary<A>, ask: (reader: GraphReader, argument: A) => Promise<unknown>): fc.Arbitrary<Question> =>
  argument.map((chosen) => ({ told: `${name} ${JSON.stringify(chosen)}`, ask: (reader) => ask(reader, chosen) }));

/** Every question of GraphReader, with arguments that suit this graph, and some that do not. */
export const randomQuestions = ({ entities, relations }: Dataset): Readonly<Record<keyof GraphReader, fc.Arbitrary<Question>>> => {
  const oneOf = <T>(known: readonly T[], unknown: T): fc.Arbitrary<T> =>
    known.length === 0
      ? fc.constant(unknown)
      : fc.oneof({ arbitrary: fc.constantFrom(...known), weight: KNOWN_TO_UNKNOWN }, { arbitrary: fc.constant(unknown), weight: 1 });
  const anyId = oneOf<EntityId>(
    entities.map(({ id }) => id),
    idOf('programme:nobody'),
  );
  const idOfType = (type: EntityType): fc.Arbitrary<EntityId> =>
    oneOf<EntityId>(
      entities.filter((entity) => entity.type === type).map(({ id }) => id),
      idOf('district:a'),
    );
  const ids = some(anyId, 4);
  const relationIds = oneOf(
    relations.map(({ id }) => id),
    relations[0]?.id,
  ).map((id) => (id === undefined ? [] : [id]));
  const pageAfter = (positions: readonly Position[]): fc.Arbitrary<PageRequest> =>
    fc.record({
      first: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      after: fc.option(oneOf<Position>(positions, positions[0] ?? { key: '', id: '' }), { nil: null, freq: 2 }),
    });
  const page = pageAfter([...entities, ...relations].map(BY_ID.positionOf));
  const orderedPage = fc
    .constantFrom<EntityOrder>('NAME', 'DEGREE', 'TYPE')
    .chain((orderBy) => fc.record({ orderBy: fc.constant(orderBy), page: pageAfter(entities.map(ENTITY_ORDERS[orderBy].positionOf)) }));
  const cities = some(idOfType('CITY'), 4);
  const repeatedCities = fc.array(idOfType('CITY'), { minLength: 1, maxLength: 5 });
  const first = maybe(fc.integer({ min: 1, max: 4 }));
  const conditions = fc.record({ types: entityTypes, kinds, levels, statuses });
  const places = fc.record({
    city: maybe(idOfType('CITY')),
    document: maybe(idOfType('DOCUMENT')),
    industry: maybe(idOfType('INDUSTRY')),
    text: maybe(searchTexts),
  });
  const relatedTo = fc.record({
    kinds,
    levels,
    statuses,
    sharedWith: maybe(cities),
    metric: maybe(idOfType('METRIC')),
    year: maybe(fc.constantFrom(2024, 2025)),
    page,
  });

  return {
    entities: asking('entities', ids, (reader, given) => reader.entities(given)),
    relations: asking('relations', relationIds, (reader, given) => reader.relations(given)),
    relationsOf: asking(
      'relationsOf',
      fc.tuple(ids, fc.record({ types: relationTypes, direction: fc.constantFrom('OUT', 'IN', 'BOTH'), page })),
      (reader, [given, query]) => reader.relationsOf(given, query),
    ),
    related: asking('related', fc.tuple(ids, fc.constantFrom(...Object.keys(TRAVERSALS).filter(isTraversal)), relatedTo), (reader, [given, traversal, query]) =>
      reader.related(given, traversal, query),
    ),
    citedEntities: asking('citedEntities', fc.tuple(some(idOfType('DOCUMENT')), fc.record({ types: entityTypes, article, page })), (reader, [given, query]) =>
      reader.citedEntities(given, query),
    ),
    citedRelations: asking(
      'citedRelations',
      fc.tuple(some(idOfType('DOCUMENT')), fc.record({ types: relationTypes, article, page })),
      (reader, [given, query]) => reader.citedRelations(given, query),
    ),
    findEntities: asking('findEntities', fc.tuple(conditions, places, orderedPage), (reader, [own, others, order]) =>
      reader.findEntities({ ...own, ...others, ...order }),
    ),
    findRelations: asking(
      'findRelations',
      fc.record({ types: relationTypes, from: maybe(anyId), to: maybe(anyId), document: maybe(idOfType('DOCUMENT')), page }),
      (reader, query) => reader.findRelations(query),
    ),
    search: asking('search', fc.record({ text: searchTexts, types: entityTypes, first: fc.integer({ min: 1, max: 50 }) }), (reader, query) =>
      reader.search(query),
    ),
    neighbourhood: asking(
      'neighbourhood',
      fc.record({ ids, depth: fc.integer({ min: 1, max: 4 }), types: entityTypes, relationTypes, limit: fc.integer({ min: 1, max: 30 }) }),
      (reader, query) => reader.neighbourhood(query),
    ),
    paths: asking(
      'paths',
      fc.record({
        ...{ from: anyId, to: anyId, maxLength: fc.integer({ min: 1, max: 6 }), limit: fc.integer({ min: 1, max: 20 }) },
        ...{ types: entityTypes, relationTypes },
      }),
      (reader, query) => reader.paths(query),
    ),
    sharedProgrammes: asking(
      'sharedProgrammes',
      fc.record({ cities: maybe(repeatedCities), minimumCities: fc.integer({ min: 1, max: 4 }), kinds, first }),
      (reader, query) => reader.sharedProgrammes(query),
    ),
    traceIndustry: asking(
      'traceIndustry',
      fc.record({ industry: idOfType('INDUSTRY'), cities: maybe(cities), includeNarrower: fc.boolean(), first }),
      (reader, query) => reader.traceIndustry(query),
    ),
    holdings: asking(
      'holdings',
      fc.record({
        cities,
        by: fc.oneof(fc.record({ minimumCities: fc.integer({ min: 1, max: 3 }) }), fc.record({ only: idOfType('CITY') })),
        types: entityTypes,
      }),
      (reader, query) => reader.holdings(query),
    ),
    metrics: asking('metrics', fc.record({ cities: maybe(cities), comparableOnly: fc.boolean() }), (reader, query) => reader.metrics(query)),
    statistics: asking('statistics', fc.constant(null), async (reader) => {
      const { ingestedAt, ...statistics } = await reader.statistics();
      return { ...statistics, ingested: !Number.isNaN(Date.parse(ingestedAt)) };
    }),
  };
};
