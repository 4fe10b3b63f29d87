/** Personal data at rest: sealed by AES-256-GCM, found again through a keyed hash. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Keys of a service: `current` seals, all open; `lookup` is the key of pseudonyms. */
export interface Keyring {
  current: string;
  keys: Record<string, Buffer>;
  lookup: Buffer;
}

export interface Sealer {
  /** Seals a JSON value. `place` (for example "application/<id>/form") binds it there: it opens nowhere else. */
  seal(value: unknown, place: string): Buffer;
  /** The value; throws when it was altered, moved or sealed under a key that is not known. */
  open<T>(sealed: Uint8Array, place: string): T;
  /** The same 43 characters for the same text, telling nothing of it without the key. */
  pseudonym(text: string): string;
}

const nonceBytes = 12;
const tagBytes = 16;

/** Reads a key file: `{"current": "<id>", "keys": {"<id>": "<32 bytes, base64>"}, "lookup": "<32 bytes, base64>"}`. */
export function readKeyring(file: Buffer): Keyring {
  const raw = JSON.parse(file.toString('utf8')) as { current: string; keys: Record<string, string>; lookup: string };
  const key = (text: string, name: string) => {
    const bytes = Buffer.from(String(text), 'base64');
    if (bytes.length !== 32) throw new Error(`the key "${name}" is not 32 bytes in base64`);
    return bytes;
  };
  const keys = Object.fromEntries(Object.entries(raw.keys ?? {}).map(([id, text]) => [id, key(text, id)]));
  if (!keys[raw.current]) throw new Error(`there is no key "${raw.current}", which is named as the current one`);
  return { current: raw.current, keys, lookup: key(raw.lookup, 'lookup') };
}

/** Sealed form: length of the key's id (1 byte), the id, nonce, tag, ciphertext. */
export function createSealer(ring: Keyring): Sealer {
  const id = Buffer.from(ring.current);
  const current = keyOf(ring, ring.current);
  return {
    seal: (value, place) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', current, nonce).setAAD(Buffer.from(place));
      const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(id.length), id, nonce, cipher.getAuthTag(), text]);
    },
    open: <T>(sealed: Uint8Array, place: string): T => {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      const idEnd = 1 + (bytes[0] ?? 0);
      const [nonceEnd, tagEnd] = [idEnd + nonceBytes, idEnd + nonceBytes + tagBytes];
      const key = keyOf(ring, bytes.toString('utf8', 1, idEnd));
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(idEnd, nonceEnd))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(nonceEnd, tagEnd));
      const text = Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]);
      return JSON.parse(text.toString('utf8')) as T;
    },
    pseudonym: (text) => createHmac('sha256', ring.lookup).update(text).digest('base64url'),
  };
}

function keyOf(ring: Keyring, id: string): Buffer {
  const key = ring.keys[id];
  if (!key) throw new Error('sealed under a key that is not in the key file');
  return key;
}
