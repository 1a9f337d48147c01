import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a driver and its database, and can fall silent: what was open stays open, and nothing comes through any more. */
export class TcpProxy {
  readonly #target: URL;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #silent = false;

  private constructor(target: URL) {
    this.#target = target;
    this.#server = createServer((client) => this.#join(client));
  }

  static async to(uri: string): Promise<TcpProxy> {
    const proxy = new TcpProxy(new URL(uri));
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get uri(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('a TCP server has no port');
    return `bolt://127.0.0.1:${address.port}`;
  }

  /** From now on connections are accepted, and nothing is ever said on any. */
  fallSilent(): void {
    this.#silent = true;
    for (const socket of this.#sockets) socket.pause();
  }

  /** New connections are served again; those that fell silent stay so. */
  speakAgain(): void {
    this.#silent = false;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(client: Socket): void {
    this.#keep(client);
    if (this.#silent) return;
    const database = connect(Number(this.#target.port), this.#target.hostname);
    this.#keep(database);
    const pass = (to: Socket) => (data: Buffer) => void (this.#sockets.has(to) && to.write(data));
    client.on('data', pass(database));
    database.on('data', pass(client));
    client.on('close', () => database.destroy());
    database.on('close', () => client.destroy());
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#sockets.delete(socket));
  }
}
