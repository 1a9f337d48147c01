import { memoryStore } from '../../graph/stores/memory/memoryStore.ts';
import { storeContract } from './storeContract.ts';

storeContract('memory', async (dataset) => memoryStore(dataset, '2024-01-02T03:04:05.000Z'));
