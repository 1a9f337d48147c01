import { once } from 'node:events';
import { IncomingMessage, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createAppServer } from '../../../api/edge/createAppServer.ts';
import { type RequestState, requestStateOf, trackRequests } from '../../../api/edge/RequestState.ts';

const listening = z.object({ port: z.number() });

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** Sends one request, and gives what is known of it when it has arrived. It is answered when the test says so; `leave` makes its client go away. */
const sendOne = async () => {
  const app = express();
  app.use(trackRequests(pino({ level: 'silent' })));
  const arrived = new Promise<{ state: RequestState; response: ServerResponse }>((resolve) => {
    app.use((request, response) => resolve({ state: requestStateOf(request), response }));
  });
  const server = createAppServer(app, {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = new AbortController();
  const answered = fetch(`http://127.0.0.1:${listening.parse(server.address()).port}`, { signal: client.signal });
  closers.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return { ...(await arrived), answered, leave: () => client.abort() };
};

describe('the state of a request', () => {
  it('aborts its signal when the client goes away', async () => {
    const { state, answered, leave } = await sendOne();
    const { signal } = state;
    expect(signal.aborted).toBe(false);
    leave();
    await expect(answered).rejects.toThrow();
    await vi.waitFor(() => expect(signal.aborted).toBe(true));
  });

  it('has an aborted signal for who asks when the client is gone already', async () => {
    const { state, response, answered, leave } = await sendOne();
    leave();
    await expect(answered).rejects.toThrow();
    if (!response.closed) await once(response, 'close');
    expect(state.signal.aborted).toBe(true);
  });

  it('aborts nothing when the client is answered', async () => {
    const { state, response, answered } = await sendOne();
    const { signal } = state;
    response.end('done');
    await (await answered).text();
    if (!response.closed) await once(response, 'close');
    expect(signal.aborted).toBe(false);
  });

  it('is known of no request that was not tracked', () => {
    expect(() => requestStateOf(new IncomingMessage(new Socket()))).toThrow(/not tracked/);
  });
});
