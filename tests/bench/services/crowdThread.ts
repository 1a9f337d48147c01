import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { throughput } from '../timing/throughput.ts';
import { createClient } from './client.ts';
import { orderSchema } from './openCrowd.ts';

/** The thread of a crowd: asks what it is told to for as long as it is told to, and says how often a second it was answered. */
const { address, numbered } = z.object({ address: z.string(), numbered: z.boolean() }).parse(workerData);
const client = createClient(address, { numbered });

parentPort?.on('message', async (message: unknown) => {
  const { query, variables, ms } = orderSchema.parse(message);
  parentPort?.postMessage(await throughput(() => client.ask(query, variables), ms));
});
