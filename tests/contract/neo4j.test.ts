import { describe, it } from 'vitest';
import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { filledStore, hasNeo4j } from '../graph/stores/neo4j/filledStore.ts';
import { expectSameAnswers } from './differential.ts';
import { storeContract } from './storeContract.ts';

/** Each is loaded into a real database, so few; every run draws others. */
const GRAPHS = 15;
const PATIENCE_MS = 300_000;

describe.skipIf(!hasNeo4j())('on a real Neo4j', () => {
  storeContract('neo4j', filledStore);

  it(
    'answers random questions about random graphs as the embedded store does, in the same order',
    () => expectSameAnswers(async (dataset) => memoryStore(dataset, new Date().toISOString()), filledStore, GRAPHS),
    PATIENCE_MS,
  );
});
