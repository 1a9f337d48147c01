import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import type { OpenStore } from './OpenStore.ts';
import { readDataset } from './readDataset.ts';

/** The embedded store, filled from a seeds folder. */
export const openEmbedded: OpenStore = async ({ settings }) => memoryStore(await readDataset(settings.SEEDS), new Date().toISOString());
