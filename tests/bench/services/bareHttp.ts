import { once } from 'node:events';
import { createServer } from 'node:http';
import { z } from 'zod';

const HTTP_OK = 200;

const portOf = z.object({ port: z.number() }).transform(({ port }) => port);

/** A server that takes any request to its end and sends this answer, by Node's own means and with nothing around it: as fast as anything behind HTTP can be here. Runs `work` with its address. */
export const onBareHttp = async <T>(answer: string, work: (address: string) => Promise<T>): Promise<T> => {
  const body = Buffer.from(answer);
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      response.writeHead(HTTP_OK, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await work(`http://127.0.0.1:${portOf.parse(server.address())}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
};
