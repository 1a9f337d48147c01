import type { ServerMemory } from '../../../graph/stores/neo4j/local/serverCommands.ts';
import { startLocalNeo4j } from '../../../graph/stores/neo4j/local/startLocalNeo4j.ts';
import type { Neo4jSettings } from '../../../graph/stores/neo4j/settings.ts';
import { environment } from '../env.ts';

/** Runs this on a private, empty Neo4j, which goes when it is done. */
export const onNeo4j = async <T>(say: (line: string) => void, work: (settings: Neo4jSettings) => Promise<T>, memory?: ServerMemory): Promise<T> => {
  const { uri, username, password, stop } = await startLocalNeo4j({ environment, say, memory });
  try {
    return await work({ uri, username, password, database: 'neo4j' });
  } finally {
    await stop();
  }
};
