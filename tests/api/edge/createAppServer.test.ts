import { once } from 'node:events';
import type { Server } from 'node:http';
import express, { type Express } from 'express';
import { afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import { createAppServer } from '../../../api/edge/createAppServer.ts';

let server: Server | undefined;
afterEach(() => server?.close());

const listening = z.object({ port: z.number() });

const start = async (app: Express) => {
  const started = createAppServer(app, {});
  server = started;
  started.listen(0, '127.0.0.1');
  await once(started, 'listening');
  return { server: started, address: `http://127.0.0.1:${listening.parse(started.address()).port}` };
};

it('makes requests and responses with the prototypes that the app would give them', async () => {
  const app = express();
  app.get('/', (_, response) => response.end());
  const { server, address } = await start(app);
  const born: unknown[] = [];
  server.prependListener('request', (request, response) => born.push(Object.getPrototypeOf(request), Object.getPrototypeOf(response)));
  await fetch(address);
  expect(born).toHaveLength(2);
  expect(born[0]).toBe(app.request);
  expect(born[1]).toBe(app.response);
});

it('leaves the app all that Express offers', async () => {
  const app = express();
  app.set('trust proxy', 1);
  app.get('/', (request, response) =>
    response.status(201).json([request.ip, request.query, request.accepts('html'), request.app === app, response.app === app]),
  );
  const { address } = await start(app);
  const response = await fetch(`${address}?a=b`, { headers: { accept: 'text/html', 'x-forwarded-for': '192.0.2.1' } });
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual(['192.0.2.1', { a: 'b' }, 'html', true, true]);
});
