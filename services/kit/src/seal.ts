/** Personal data at rest: sealed by AES-256-GCM, found again through a keyed hash. */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { DomainError } from './errors.ts';
import { createDraws } from './random.ts';

/**
 * Keys of a service: `current` seals, all open; `lookup` is the key of pseudonyms. To rotate, add a key and name it as
 * current, long before a key has sealed 2^32 values (the bound for random nonces, NIST SP 800-38D, 8.3).
 */
export interface Keyring {
  current: string;
  keys: Record<string, Buffer>;
  lookup: Buffer;
}

export interface Sealer {
  /** Seals a JSON value. `place` (for example "application/<id>/form") binds it there: it opens nowhere else. */
  seal(value: unknown, place: string): Buffer;
  /** The value; throws `data-loss` (`sealed-unreadable`) when it was altered, moved or sealed under a key that is not known. */
  open<T>(sealed: Uint8Array, place: string): T;
  /** The same for bytes as they are. */
  sealBytes(bytes: Uint8Array, place: string): Buffer;
  openBytes(sealed: Uint8Array, place: string): Buffer;
  /** The same 43 characters for the same text, telling nothing of it without the key. */
  pseudonym(text: string): string;
}

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Reads a key file: `{"current": "<id>", "keys": {"<id>": "<32 bytes, base64>"}, "lookup": "<32 bytes, base64>"}`. Its
 * errors name what is wrong and never quote the file.
 */
export function readKeyring(file: Buffer): Keyring {
  const raw = parseKeyFile(file);
  const keys: Record<string, Buffer> = Object.fromEntries(
    Object.entries(raw.keys ?? {}).map(([id, text]) => {
      if (!/^[\w.-]{1,64}$/.test(id))
        throw new Error('the id of a key must be 1 to 64 letters, digits, "_", "." or "-"');
      return [id, readKey(text, id)];
    }),
  );
  if (typeof raw.current !== 'string' || !Object.hasOwn(keys, raw.current)) {
    throw new Error(`the key file has no key "${String(raw.current)}", which it names as the current one`);
  }
  return { current: raw.current, keys, lookup: readKey(raw.lookup, 'lookup') };
}

/** Sealed form: length of the key's id (1 byte), the id, nonce, tag, ciphertext. */
export function createSealer(ring: Keyring): Sealer {
  const id = Buffer.from(ring.current);
  // Imported once: importing a key's bytes anew costs several times what sealing a value does.
  const keys = new Map(Object.entries(ring.keys).map(([name, bytes]) => [name, createSecretKey(bytes)]));
  const lookup = createSecretKey(ring.lookup);
  const current = keys.get(ring.current);
  if (!current) throw new Error(`there is no key "${ring.current}", which is named as the current one`);
  const nextNonce = createDraws(nonceBytes);
  const sealBytes = (bytes: Uint8Array, place: string): Buffer => {
    const nonce = nextNonce();
    const cipher = createCipheriv('aes-256-gcm', current, nonce).setAAD(Buffer.from(place));
    const text = [cipher.update(bytes), cipher.final()];
    return Buffer.concat([Buffer.of(id.length), id, nonce, cipher.getAuthTag(), ...text]);
  };
  const openBytes = (sealed: Uint8Array, place: string): Buffer =>
    decipher(keys, Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength), place);
  return {
    sealBytes,
    openBytes,
    seal: (value, place) => sealBytes(Buffer.from(JSON.stringify(value)), place),
    open: <T>(sealed: Uint8Array, place: string): T => JSON.parse(openBytes(sealed, place).toString('utf8')) as T,
    pseudonym: (text) => createHmac('sha256', lookup).update(text).digest('base64url'),
  };
}

function decipher(keys: ReadonlyMap<string, KeyObject>, bytes: Buffer, place: string): Buffer {
  const idEnd = 1 + (bytes[0] ?? 0);
  const [nonceEnd, tagEnd] = [idEnd + nonceBytes, idEnd + nonceBytes + tagBytes];
  if (bytes.length < tagEnd) throw unreadable('it is cut short');
  const key = keys.get(bytes.toString('utf8', 1, idEnd));
  if (!key) throw unreadable('its key is not in the key file');
  try {
    // The length is said because a shorter tag would be taken too, and is easily guessed.
    const opener = createDecipheriv('aes-256-gcm', key, bytes.subarray(idEnd, nonceEnd), { authTagLength: tagBytes })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(nonceEnd, tagEnd));
    return Buffer.concat([opener.update(bytes.subarray(tagEnd)), opener.final()]);
  } catch (error) {
    throw unreadable('it was altered, moved, or sealed under another key of that name', error);
  }
}

function unreadable(why: string, cause?: unknown): DomainError {
  return new DomainError('data-loss', 'sealed-unreadable', `A sealed value cannot be opened: ${why}.`, { cause });
}

function parseKeyFile(file: Buffer): { current?: unknown; keys?: Record<string, unknown>; lookup?: unknown } {
  try {
    const raw: unknown = JSON.parse(file.toString('utf8'));
    if (typeof raw === 'object' && raw !== null) return raw;
  } catch {
    // The parser's own message quotes the text, which is secret.
  }
  throw new Error('the key file is not a JSON object');
}

function readKey(text: unknown, name: string): Buffer {
  const bytes = Buffer.from(String(text), 'base64');
  if (bytes.length !== 32) throw new Error(`the key "${name}" of the key file is not 32 bytes in base64`);
  return bytes;
}
