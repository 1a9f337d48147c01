import { describe } from 'vitest';
import { exampleGraph } from '../../contract/exampleGraph.ts';
import { filledStore, hasNeo4j } from '../../graph/stores/neo4j/filledStore.ts';
import { patient } from '../harness/patient.ts';
import { type Api, startApi } from '../harness/startApi.ts';
import { answersFields } from '../suites/answersFields.ts';
import { answersQuestions } from '../suites/answersQuestions.ts';
import { checksArguments } from '../suites/checksArguments.ts';
import { withstandsAnything } from '../suites/withstandsAnything.ts';

/** The edge and the resolvers have met hostile values on the embedded store; here it is the queries' turn. */
const RUNS = 4;

const start = async (): Promise<Api> => {
  const store = await filledStore(exampleGraph);
  const api = patient(await startApi({ store }));
  return {
    ...api,
    stop: async () => {
      await api.stop();
      await store.close();
    },
  };
};

describe.skipIf(!hasNeo4j())('the API on a real Neo4j', () => {
  describe('questions', () => answersQuestions('neo4j', start));
  describe('fields', () => answersFields(start));
  describe('arguments', () => checksArguments(start));
  describe('hostile values', () => withstandsAnything(start, RUNS));
});
