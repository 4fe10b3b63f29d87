import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { DatabaseError } from './errors.ts';

/** The system takes 104 (macOS) or 108 bytes for a socket's path, the closing zero included. */
const LONGEST_PATH = 103;
/** Below the folder the engine first makes `embedded-mongodb-XXXXXX/mongodb.sock`. */
const ROOM_FOR_ENGINE = 38;

/**
 * The folder of the engine's socket: inside the data directory, or, when that path is too long for a socket, in
 * the system's temporary directory under a name that follows from the data directory. It is always the same for
 * the same directory, so clients find a restarted engine at the address they know.
 */
export function socketFolder(dataDirectory: string, temporary: string = tmpdir()): string {
  const inside = join(dataDirectory, 'socket');
  if (fits(inside)) return inside;
  const name = `darcha-${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 16)}`;
  const beside = join(temporary, name);
  return fits(beside) ? beside : join('/tmp', name);
}

function fits(folder: string): boolean {
  return Buffer.byteLength(folder) + ROOM_FOR_ENGINE <= LONGEST_PATH;
}

/** Makes the folder for this user alone. Throws when someone else made it first: they could read the traffic. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (found.isDirectory() && found.uid === userInfo().uid && (found.mode & 0o077) === 0) return;
  throw new DatabaseError(
    'not-available',
    `${folder} must be a folder that only this user can open. Remove it, or run: chmod 700 ${folder}`,
  );
}

/** The address an ordinary MongoDB driver takes for a socket. */
export function uriOfSocket(socket: string): string {
  return `mongodb://${encodeURIComponent(socket)}/?directConnection=true`;
}
