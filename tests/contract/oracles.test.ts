import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARD_DEFINITIONS } from '../../graph/ontology/standard.ts';
import type { Dataset } from '../../graph/stores/Dataset.ts';
import type { GraphReader } from '../../graph/stores/GraphStore.ts';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { rank } from '../../graph/stores/search/rank.ts';
import { aliasReadings, searchable } from '../../graph/stores/search/searchForms.ts';
import { TIMEOUT_MS } from './NewReader.ts';
import { naiveNeighbourhood } from './oracles/naiveNeighbourhood.ts';
import { naivePaths } from './oracles/naivePaths.ts';
import { naiveTrace } from './oracles/naiveTrace.ts';
import { idsOf } from './pages.ts';
import { randomGraph } from './randomGraph.ts';
import { searchTexts } from './randomQuestions.ts';

const GRAPHS = 60;
const QUESTIONS = 8;

const some = <T>(values: readonly T[], maxLength = 4): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq: 2 });
const types = maybe(
  some(
    STANDARD_DEFINITIONS.entityTypes.map(({ name }) => name),
    6,
  ),
);
const relationTypes = maybe(
  some(
    STANDARD_DEFINITIONS.relationTypes.map(({ name }) => name),
    8,
  ),
);
const anyId = ({ entities }: Dataset) => fc.constantFrom(...entities.map(({ id }) => id));
const idsOfType = ({ entities }: Dataset, type: string) => fc.constantFrom(...entities.filter((entity) => entity.type === type).map(({ id }) => id));

/** Puts random questions about random graphs to the memory store. */
const onRandomGraphs = <Q>(
  questionsFor: (dataset: Dataset) => fc.Arbitrary<Q>,
  compare: (dataset: Dataset, question: Q, reader: GraphReader) => Promise<void>,
) =>
  fc.assert(
    fc.asyncProperty(
      randomGraph.chain((dataset) => fc.tuple(fc.constant(dataset), fc.array(questionsFor(dataset), { minLength: QUESTIONS, maxLength: QUESTIONS }))),
      async ([dataset, questions]) => {
        const store = memoryStore(dataset, '2024-01-01T00:00:00.000Z');
        for (const question of questions) await compare(dataset, question, store.reader({ timeoutMs: TIMEOUT_MS }));
      },
    ),
    { numRuns: GRAPHS },
  );

describe('the memory store agrees with what a reader of the contract would do without any cleverness', () => {
  it('on neighbourhoods', () =>
    onRandomGraphs(
      (dataset) =>
        fc.record({
          ids: some(dataset.entities.map(({ id }) => id)),
          depth: fc.integer({ min: 1, max: 4 }),
          types,
          relationTypes,
          limit: fc.integer({ min: 1, max: 25 }),
        }),
      async (dataset, query, reader) => {
        const { entities, relations, truncated, hidden } = await reader.neighbourhood(query);
        expect({ entities: idsOf(entities), relations: idsOf(relations), truncated, hidden }).toEqual(naiveNeighbourhood(dataset, query));
      },
    ));

  it('on paths', () =>
    onRandomGraphs(
      (dataset) =>
        fc.record({
          ...{ from: anyId(dataset), to: anyId(dataset), maxLength: fc.integer({ min: 1, max: 5 }), limit: fc.integer({ min: 1, max: 40 }) },
          ...{ types, relationTypes },
        }),
      async (dataset, query, reader) => {
        const paths = await reader.paths(query);
        expect(paths.map(({ entities, relations }) => ({ entities: idsOf(entities), relations: idsOf(relations) }))).toEqual(naivePaths(dataset, query));
        expect(paths.map(({ length }) => length)).toEqual(paths.map(({ relations }) => relations.length));
      },
    ));

  it('on traces of an industry', () =>
    onRandomGraphs(
      (dataset) =>
        fc.record({
          industry: idsOfType(dataset, 'INDUSTRY'),
          cities: maybe(fc.array(idsOfType(dataset, 'CITY'), { minLength: 1, maxLength: 3 })),
          includeNarrower: fc.boolean(),
        }),
      async (dataset, query, reader) => {
        const rows = await reader.traceIndustry(query);
        expect(
          rows.map(({ industry, platform, cities, programmes, via }) => ({
            ...{ industry: industry.id, platform: platform.id, cities: idsOf(cities) },
            ...{ programmes: idsOf(programmes), via: idsOf(via) },
          })),
        ).toEqual(naiveTrace(dataset, query));
      },
    ));

  it('on search: the index leaves out nothing that ranking would keep', () =>
    onRandomGraphs(
      () => searchTexts,
      async (dataset, text, reader) => {
        const hits = await reader.search({ text, first: dataset.entities.length });
        const subjects = dataset.entities.map(({ id, names, aliases, sortName }) =>
          searchable({ id, names, aliases, sortName, aliasReadings: aliasReadings(aliases) }),
        );
        expect(hits.map(({ entity, score, matched }) => [entity.id, score, matched])).toEqual(
          rank(text, subjects).map(({ subject, score, matched }) => [subject.id, score, matched]),
        );
      },
    ));
});
