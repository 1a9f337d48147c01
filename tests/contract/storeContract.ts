import { afterAll, beforeAll, describe } from 'vitest';
import type { Dataset } from '../../graph/stores/Dataset.ts';
import type { GraphStore } from '../../graph/stores/GraphStore.ts';
import { exampleGraph } from './exampleGraph.ts';
import { type NewReader, TIMEOUT_MS } from './NewReader.ts';
import { answersComparisons } from './questions/comparisons.ts';
import { answersListings } from './questions/listings.ts';
import { answersNeighbourhood } from './questions/neighbourhood.ts';
import { answersPaths } from './questions/paths.ts';
import { answersRecords } from './questions/records.ts';
import { answersSearch } from './questions/search.ts';
import { answersSharedProgrammes } from './questions/sharedProgrammes.ts';
import { answersShortCuts } from './questions/shortCuts.ts';
import { answersTraceIndustry } from './questions/traceIndustry.ts';
import { keepsItsWord } from './questions/wholeStore.ts';

/** Makes a store that holds exactly this graph. The suite closes it. */
export type MakeStore = (dataset: Dataset) => Promise<GraphStore>;

/** What every store answers of `exampleGraph`, worked out by hand from the contract. */
export const storeContract = (name: string, makeStore: MakeStore): void => {
  describe(`the ${name} store`, () => {
    const stores: GraphStore[] = [];
    beforeAll(async () => {
      stores.push(await makeStore(exampleGraph));
    });
    afterAll(async () => {
      for (const store of stores) await store.close();
    });
    const theStore = (): GraphStore => {
      const [store] = stores;
      if (store === undefined) throw new Error('the store was not made');
      return store;
    };
    const newReader: NewReader = () => theStore().reader({ timeoutMs: TIMEOUT_MS });
    describe('entities and relations', () => answersRecords(newReader));
    describe('lists', () => answersListings(newReader));
    describe('short cuts', () => answersShortCuts(newReader));
    describe('search', () => answersSearch(newReader));
    describe('neighbourhoods', () => answersNeighbourhood(newReader));
    describe('paths', () => answersPaths(newReader));
    describe('shared programmes', () => answersSharedProgrammes(newReader));
    describe('traces of an industry', () => answersTraceIndustry(newReader));
    describe('comparisons', () => answersComparisons(newReader));
    describe('the whole', () => keepsItsWord(theStore));
  });
};
