import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { exampleGraph } from '../contract/exampleGraph.ts';
import { type Api, INGESTED_AT, startApi } from './harness/startApi.ts';
import { type Question, wrappedStore } from './harness/wrappedStore.ts';

const asked: Question[] = [];
let api: Api;
beforeAll(async () => {
  api = await startApi({
    store: wrappedStore(memoryStore(exampleGraph, INGESTED_AT), (question) => {
      asked.push(question);
    }),
  });
});
afterAll(() => api.stop());
beforeEach(() => {
  asked.length = 0;
});

/** Questions to the store, level by level of the operation, however many parents a level has. */
const COSTS: readonly (readonly [query: string, questions: readonly Question[]])[] = [
  ['{ cities { id name citations { article } } }', ['findEntities']],
  ['{ cities { documents { id } } }', ['findEntities', 'related']],
  ['{ cities { programmes { totalCount nodes { cities { districts { id } } } } } }', ['findEntities', 'related', 'related', 'related']],
  ['{ cities { a: programmes { totalCount } b: programmes { nodes { id } } c: programmes(first: 1) { totalCount } } }', ['findEntities', 'related', 'related']],
  ['{ entities(first: 100) { nodes { citations { document { name } topic { zh } } } } }', ['findEntities']],
  ['{ entities(first: 10) { nodes { citations { document { name } topic { zh } } } } }', ['findEntities', 'entities']],
  ['{ relations(first: 100) { nodes { from { id name } to { id name } citations { document { id } topic { en } } } } }', ['findRelations', 'entities']],
  [
    '{ entities(filter: {types: [CITY]}) { nodes { relations(types: [HOSTS]) { nodes { from { name } to { name } } } } } }',
    ['findEntities', 'relationsOf', 'entities'],
  ],
  ['{ neighbourhood(ids: ["city:deyang"], depth: 2) { entities { name } relations { from { name } to { name } } } }', ['neighbourhood']],
  ['{ paths(from: "city:deyang", to: "city:leshan") { entities { name } relations { from { name } to { name } } } }', ['paths']],
  [
    '{ sharedProgrammes { programme { name } cities { name } participations { from { name } citations { document { name } } } } }',
    ['sharedProgrammes', 'entities'],
  ],
  [
    '{ traceIndustry(industry: "industry:materials") { platform { name } cities { name } programmes { name } via { from { name } to { name } } } }',
    ['traceIndustry', 'entities'],
  ],
  ['{ documents { states { nodes { id } } entities { nodes { id } } } }', ['findEntities', 'citedEntities', 'citedRelations']],
  ['{ relations(first: 100) { nodes { id from { id type } to { id __typename } citations { article document { id } } } } }', ['findRelations']],
  [
    '{ compareCities(cities: ["city:deyang", "city:leshan"]) { cities { name } shared { entity { name } cities { name } } distinct(city: "city:deyang") { name } metrics { targets { value } } } }',
    ['entities', 'holdings', 'holdings', 'metrics'],
  ],
  ['{ metrics { metric { name } targets { city { name } metric { name } } } }', ['metrics', 'related', 'related']],
];

describe('questions to the store', () => {
  it.each(COSTS)('do not grow with the number of parents: %s', async (query, questions) => {
    await api.data(query);
    expect([...asked].sort()).toEqual([...questions].sort());
  });

  it('are asked once for what two parts of an operation need', async () => {
    await api.data('{ a: city(id: "city:deyang") { name } b: entity(id: "city:deyang") { name } c: node(id: "city:deyang") { id } }');
    expect(asked).toEqual(['entities']);
  });

  it('are asked anew for each request', async () => {
    await api.data('{ city(id: "city:deyang") { name } }');
    await api.data('{ city(id: "city:deyang") { id } }');
    expect(asked).toEqual(['entities', 'entities']);
  });
});
