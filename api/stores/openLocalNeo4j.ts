import type { Dataset } from '../../graph/stores/Dataset.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../graph/stores/neo4j/local/startLocalNeo4j.ts';
import { neo4jStore } from '../../graph/stores/neo4j/neo4jStore.ts';
import type { Neo4jSettings } from '../../graph/stores/neo4j/settings.ts';
import { ingestDataset } from '../../graph/stores/neo4j/writing/ingestDataset.ts';
import { StartFault } from '../command/StartFault.ts';
import { environment } from '../env.ts';
import type { Opening, OpenStore } from './OpenStore.ts';
import { readDataset } from './readDataset.ts';

/** The database that a Neo4j has from the start. */
const DATABASE = 'neo4j';

/** Fills a database that is this service's own with the graph of the seeds. */
const fill = async (server: LocalNeo4j, dataset: Dataset, { say, signal }: Opening): Promise<Neo4jSettings> => {
  const settings: Neo4jSettings = { uri: server.uri, username: server.username, password: server.password, database: DATABASE };
  say(`Filling it with ${dataset.entities.length.toLocaleString('en')} entities and ${dataset.relations.length.toLocaleString('en')} relations …`);
  try {
    await ingestDataset(settings, dataset, { signal });
    return settings;
  } catch (error) {
    await server.stop();
    throw error;
  }
};

/** What keeps a private Neo4j from coming up (no Java, no Maven, no memory) is for the person who asked for it. */
const explained = (error: unknown): StartFault => new StartFault('SERVICE', [error instanceof Error ? error.message : String(error)], { cause: error });

/** A private Neo4j of this service's own, started and filled from a seeds folder; closing the store stops it. */
export const openLocalNeo4j: OpenStore = async (opening) => {
  const { settings, say, signal } = opening;
  const dataset = await readDataset(settings.SEEDS);
  say('Starting a private Neo4j …');
  try {
    const server = await startLocalNeo4j({ environment, say, signal });
    const store = neo4jStore(await fill(server, dataset, opening));
    const close = async () => {
      await store.close();
      await server.stop();
    };
    return { ...store, close };
  } catch (error) {
    throw explained(error);
  }
};
