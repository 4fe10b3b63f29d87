/**
 * JWS with detached, unencoded payload (RFC 7515 appendix F, RFC 7797) and Ed25519, over the platform's own signatures: what a
 * library adds to each was measured (docs/decisions/0033-hot-path.md).
 */
import { type KeyObject, sign, verify } from 'node:crypto';

/** What the header of a signature says, once it is one of this form. */
export interface JwsHeader {
  typ: unknown;
  kid: unknown;
  b64: unknown;
}

/** A signer sends the same header with every message of a kind; the oldest goes when there are more than this. */
const cached = 2_000;
const dot = Buffer.from('.');
/** 64 bytes in base64url, the unused bits of the last character zero: there is one text for a signature and no other. */
const signatureForm = /^[A-Za-z0-9_-]{85}[AQgw]$/;
const headForm = /^[A-Za-z0-9_-]+$/;

/** The header in the form it is signed in. */
export function encodeHead(typ: string, kid: string): string {
  return Buffer.from(JSON.stringify({ alg: 'EdDSA', b64: false, crit: ['b64'], kid, typ })).toString('base64url');
}

/** "<header>..<signature>". */
export function signDetached(head: string, payload: Uint8Array, key: KeyObject): string {
  // The bare key: given as a member of an object it would be taken apart anew with every signature.
  return `${head}..${sign(null, signingInput(head, payload), key).toString('base64url')}`;
}

/** True when `signature` is that of an Ed25519 key over header and payload. */
export function isSignedBy(key: KeyObject, head: string, payload: Uint8Array, signature: string): boolean {
  if (!signatureForm.test(signature) || key.asymmetricKeyType !== 'ed25519') return false;
  return verify(null, signingInput(head, payload), key, Buffer.from(signature, 'base64url'));
}

/** Reads headers, each once; undefined for one that is no JSON object, of another algorithm, or has unknown critical members. */
export function createHeadReader(): (head: string) => JwsHeader | undefined {
  const known = new Map<string, JwsHeader>();
  return (head) => {
    const remembered = known.get(head);
    if (remembered) return remembered;
    const header = readHead(head);
    if (!header) return undefined;
    if (known.size >= cached) known.delete(known.keys().next().value ?? '');
    known.set(head, header);
    return header;
  };
}

function readHead(head: string): JwsHeader | undefined {
  if (!headForm.test(head)) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(head, 'base64url')));
  } catch {
    return undefined;
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
  const { alg, crit, b64, typ, kid } = read as Record<string, unknown>;
  // Without `b64` among the critical members, a reader that knows nothing of it would verify another text.
  const isCritical = Array.isArray(crit) && crit.length === 1 && crit[0] === 'b64';
  return alg === 'EdDSA' && isCritical ? { typ, kid, b64 } : undefined;
}

function signingInput(head: string, payload: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(head, 'latin1'), dot, payload]);
}
