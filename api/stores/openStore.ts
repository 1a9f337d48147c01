import type { GraphStore } from '../../graph/stores/GraphStore.ts';
import type { Settings } from '../env.ts';

export interface Opening {
  readonly settings: Settings;
  /** Told what takes long, a line at a time. */
  readonly say: (line: string) => void;
  /** Gives up; what was begun is undone. */
  readonly signal: AbortSignal;
}

/** Opens the store that answers. Throws StartFault where that cannot be, or the signal's reason when it aborts. */
export type OpenStore = (opening: Opening) => Promise<GraphStore>;

/** How to open the store that the settings and the command line ask for. Imported when it is known which: the others are never loaded. */
export const storeOpener = async (settings: Settings, privateNeo4j: boolean): Promise<OpenStore> => {
  if (privateNeo4j) return (await import('./openLocalNeo4j.ts')).openLocalNeo4j;
  if (settings.neo4j !== null) return (await import('./openNeo4j.ts')).openNeo4j;
  return (await import('./openEmbedded.ts')).openEmbedded;
};
