/**
 * Whether signatures are right. Messages of a batch come one after another and carry the same one: that it is right for their root,
 * and which hashes lead there, is found once. Whether the certificate counts is asked elsewhere, for every message.
 */
import type { KeyObject } from 'node:crypto';
import { claimOf, type Hashes } from './batch-signature.ts';
import { isSignedBy } from './jws.ts';

export interface Signature {
  key: KeyObject;
  jws: string;
  /** The parts of the JWS. */
  head: string;
  signature: string;
  /** In the batch; undefined for a message that was signed alone. */
  place: string | undefined;
}

interface Known {
  key: KeyObject;
  signed: Buffer;
  hashes: Hashes;
}

/** Batches; the oldest goes when there are more than this. */
const remembered = 200;

/** Tells whether a signature is that of the key over the payload. */
export function createSignatureCheck(): (signature: Signature, payload: Buffer) => boolean {
  const batches = new Map<string, Known>();
  return ({ key, jws, head, signature, place }, payload) => {
    if (place === undefined) return isSignedBy(key, head, payload, signature);
    const found = batches.get(jws);
    const known = found?.key === key ? found : undefined;
    const claim = claimOf(payload, place, known?.hashes);
    if (claim === undefined || claim === 'proven') return claim === 'proven';
    if (known?.signed.equals(claim.signed)) {
      for (const [at, hash] of claim.hashes.at) known.hashes.at.set(at, hash);
      return true;
    }
    if (!isSignedBy(key, head, claim.signed, signature)) return false;
    if (batches.size >= remembered) batches.delete(batches.keys().next().value ?? '');
    batches.set(jws, { key, ...claim });
    return true;
  };
}
