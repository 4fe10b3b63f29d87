/** The virus scanner: clamd, spoken to as `man clamd` says (INSTREAM), one connection a file. */
import { connect, type Socket } from 'node:net';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Content } from '../domain/attachments/content.ts';

export type Verdict = 'clean' | 'infected';

/** There is no answer that can be relied on: the file is to be looked at later. */
export class ScannerAway extends Error {
  constructor(cause: unknown) {
    super('the virus scanner does not answer', { cause });
    this.name = 'ScannerAway';
  }
}

/** Looks at a file; throws `ScannerAway`. */
export type Scanner = (content: Content, withinMs: number) => Promise<Verdict>;

const step = 256 * 1024;
/** An answer is a short line. */
const longestAnswer = 4_096;

/** `address` is "host:port", or the path of a socket, which begins with "/". */
export function createScanner(address: string): Scanner {
  return async (content, withinMs) => {
    const socket = address.startsWith('/') ? connect(address) : connect(placeOf(address));
    const late = setTimeout(() => socket.destroy(new Error('no answer in time')), withinMs);
    try {
      return verdictOf(await asked(socket, content));
    } catch (error) {
      throw error instanceof ScannerAway || isDomainError(error) ? error : new ScannerAway(error);
    } finally {
      clearTimeout(late);
      socket.destroy();
    }
  };
}

/** Sends the file in pieces, each after its length, and gives what is answered. */
async function asked(socket: Socket, content: Content): Promise<string> {
  const answer = answerOf(socket);
  // Whatever fails first is told by the answer.
  answer.catch(() => undefined);
  let answered = false;
  const early = answer.then(
    () => {
      answered = true;
    },
    () => {
      answered = true;
    },
  );
  socket.write('zINSTREAM\0');
  // A scanner that has seen enough answers, and reads no further.
  for (let at = 0; at < content.size && !answered; at += step) {
    const bytes = await content.read(at, Math.min(content.size, at + step));
    socket.write(lengthOf(bytes.length));
    if (!socket.write(bytes)) await Promise.race([early, new Promise((resolve) => socket.once('drain', resolve))]);
  }
  if (!answered) socket.write(lengthOf(0));
  return await answer;
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (piece: string) => {
      text += piece;
      if (text.includes('\0')) resolve(text.slice(0, text.indexOf('\0')));
      else if (text.length > longestAnswer) reject(new Error('the answer does not end'));
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the connection was closed before the answer')));
  });
}

function verdictOf(answer: string): Verdict {
  if (/^stream: OK$/.test(answer)) return 'clean';
  if (/^stream: .+ FOUND$/.test(answer)) return 'infected';
  // Its own limit is smaller than what a passport allows: for its operator to mend.
  throw new ScannerAway(new Error(`the scanner answered "${answer.slice(0, 200)}"`));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function placeOf(address: string): { host: string; port: number } {
  const at = address.lastIndexOf(':');
  return { host: address.slice(0, at), port: Number(address.slice(at + 1)) };
}
