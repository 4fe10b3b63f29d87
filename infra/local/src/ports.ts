/** Ports of this machine's loopback. */
import { createServer } from 'node:net';

/** Fails with a message that says what to do when a port is taken. */
export async function requireFree(port: number, name: string): Promise<void> {
  try {
    await listenOnce(port);
  } catch (error) {
    throw new Error(`port ${port} is in use: stop what listens there, or choose another with ${name}=<port>`, {
      cause: error,
    });
  }
}

/** So many different free ports. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => open(0)));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

async function listenOnce(port: number): Promise<void> {
  const server = await open(port);
  await new Promise((resolve) => server.close(resolve));
}

function open(port: number) {
  return new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
