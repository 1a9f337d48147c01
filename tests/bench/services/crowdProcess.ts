import { z } from 'zod';
import { throughput } from '../timing/throughput.ts';
import { createClient } from './client.ts';
import { orderSchema } from './openCrowd.ts';

/** The process of a crowd: asks what it is told to for as long as it is told to, and says how often a second it was answered. */
const [address, numbered] = z.tuple([z.url(), z.stringbool()]).parse(process.argv.slice(2));
const client = createClient(address, { numbered });

process.on('message', async (message) => {
  const { query, variables, ms } = orderSchema.parse(message);
  process.send?.(await throughput(() => client.ask(query, variables), ms));
});
