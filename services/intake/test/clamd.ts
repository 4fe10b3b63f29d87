/** A scanner that speaks clamd's protocol (INSTREAM) and knows one virus, the one made for tests (EICAR). */
import { createServer, type Server, type Socket } from 'node:net';

export const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

export interface Clamd {
  address: string;
  /** Files it has looked at. */
  scans(): number;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function openClamd(): Promise<Clamd> {
  let server: Server | undefined;
  let port = 0;
  let scanned = 0;
  const start = async () => {
    server = createServer((socket) => {
      serve(socket, () => scanned++);
    });
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    const bound = server.address();
    if (bound && typeof bound === 'object') port = bound.port;
  };
  await start();
  return {
    address: `127.0.0.1:${port}`,
    scans: () => scanned,
    start,
    stop: () => new Promise((resolve) => server?.close(() => resolve())),
  };
}

function serve(socket: Socket, onScanned: () => void): void {
  let bytes = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (piece: Buffer) => {
    bytes = Buffer.concat([bytes, piece]);
    const answer = answerTo(bytes);
    if (answer === undefined) return;
    onScanned();
    socket.end(`${answer}\0`);
  });
}

const command = 'zINSTREAM\0';

/** Undefined while the stream has not ended; each piece comes after its length, the last has none. */
function answerTo(bytes: Buffer): string | undefined {
  if (bytes.length < command.length) return undefined;
  if (bytes.toString('latin1', 0, command.length) !== command) return 'UNKNOWN COMMAND';
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (length === 0)
      return Buffer.concat(pieces).includes(eicar) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
    pieces.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
