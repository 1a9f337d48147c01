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
