/** Signed notes (C2SP `signed-note`) with Ed25519: a text, an empty line, and lines that each hold a signature over it. */
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Who signs notes: a name, and the key whose signatures go by it. */
export interface NoteKey {
  name: string;
  /** First bytes of a hash of name and key; tells keys of one name apart. */
  id: Buffer;
  publicKey: KeyObject;
  /** "<name>+<id>+<key>", the form in which verifiers are told of a key. */
  verifier: string;
}

export interface NoteSigner extends NoteKey {
  /** The note of a text, which ends with a new line. */
  sign(text: string): string;
}

/** What the format calls this sort of signature. */
const ed25519 = Buffer.of(1);
const idBytes = 4;
const longestNote = 16 * 1024;

/** What is wrong with a name of a key; undefined when it can be one. */
export function faultOfName(name: string): string | undefined {
  return /^[^\s+]{1,200}$/u.test(name) ? undefined : 'must be 1 to 200 characters, none of them a space or a plus';
}

export function createNoteSigner(name: string, privateKey: KeyObject): NoteSigner {
  const key = noteKey(name, createPublicKey(privateKey));
  const line = (text: string) => {
    const signature = sign(null, Buffer.from(text), privateKey);
    return `— ${name} ${Buffer.concat([key.id, signature]).toString('base64')}\n`;
  };
  return { ...key, sign: (text) => `${text}\n${line(text)}` };
}

/** The key in the form in which verifiers are told of it; throws when that is none. */
export function readVerifierKey(verifier: string): NoteKey {
  const [, name = '', , key = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(verifier) ?? [];
  const bytes = canonicalBase64(key);
  if (faultOfName(name) !== undefined || bytes.length !== 33 || bytes[0] !== ed25519[0]) {
    throw new Error('The key of a log must be "<name>+<id>+<key>", with an Ed25519 key (C2SP signed-note).');
  }
  const x = bytes.subarray(1).toString('base64url');
  const read = noteKey(name, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }));
  if (read.verifier !== verifier) throw new Error('The key of the log does not have the id it is given with.');
  return read;
}

/** The text of a note when this key has signed it; undefined otherwise. */
export function openNote(note: string, { name, id, publicKey }: NoteKey): string | undefined {
  const end = note.lastIndexOf('\n\n');
  if (note.length > longestNote || end < 0) return undefined;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2).split('\n');
  const beginning = `— ${name} `;
  const signatures = lines
    .filter((line) => line.startsWith(beginning))
    .map((line) => canonicalBase64(line.slice(beginning.length)))
    .filter((signature) => signature.subarray(0, idBytes).equals(id));
  const isSigned = signatures.some((signature) =>
    verify(null, Buffer.from(text), publicKey, signature.subarray(idBytes)),
  );
  return isSigned ? text : undefined;
}

function noteKey(name: string, publicKey: KeyObject): NoteKey {
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const bytes = Buffer.concat([ed25519, Buffer.from(x, 'base64url')]);
  const id = createHash('sha256').update(`${name}\n`).update(bytes).digest().subarray(0, idBytes);
  return { name, id, publicKey, verifier: `${name}+${id.toString('hex')}+${bytes.toString('base64')}` };
}

/** Empty for what is written otherwise than it would be written again: the same bytes must not have two forms. */
function canonicalBase64(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : Buffer.alloc(0);
}
