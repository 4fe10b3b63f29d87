/** Ends a listener: nothing new is taken, what is being answered is answered. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Requests in flight have this long to finish, milliseconds. */
const graceMs = 5_000;
const idleCheckMs = 50;

/** To be called before the server listens; gives what closes it. */
export function orderlyClose(server: Server): () => Promise<void> {
  // Browsers open connections ahead of need; to node one without a request is not idle, and would hold up the end.
  const unused = new Set<Socket>();
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return () => {
    if (!server.listening) return Promise.resolve();
    return new Promise((resolve) => {
      const force = setTimeout(() => server.closeAllConnections(), graceMs);
      // A connection kept alive becomes idle only when its last reply, perhaps a live stream, has ended.
      const idle = setInterval(() => server.closeIdleConnections(), idleCheckMs);
      server.close(() => {
        clearTimeout(force);
        clearInterval(idle);
        resolve();
      });
      for (const socket of unused) socket.destroy();
    });
  };
}
