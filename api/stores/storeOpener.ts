import type { Settings } from '../env.ts';
import type { OpenStore } from './OpenStore.ts';

/** How to open the store that the settings and the command line ask for. Imported when it is known which: the others are never loaded. */
export const storeOpener = async (settings: Settings, privateNeo4j: boolean): Promise<OpenStore> => {
  if (privateNeo4j) return (await import('./openLocalNeo4j.ts')).openLocalNeo4j;
  if (settings.neo4j !== null) return (await import('./openNeo4j.ts')).openNeo4j;
  return (await import('./openEmbedded.ts')).openEmbedded;
};
