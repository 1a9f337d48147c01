import { neo4jStore } from '../../graph/stores/neo4j/neo4jStore.ts';
import { StartFault } from '../command/StartFault.ts';
import type { OpenStore } from './OpenStore.ts';

/** The Neo4j of the settings, whether it is there yet or not. `npm run ingest` fills it. */
export const openNeo4j: OpenStore = async ({ settings }) => {
  if (settings.neo4j === null) throw new StartFault('USAGE', ['NEO4J_URI is not set']);
  return neo4jStore(settings.neo4j);
};
