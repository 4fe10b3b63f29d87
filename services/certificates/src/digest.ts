import { createHash, type KeyObject } from 'node:crypto';

/** SHA-256 of the public key (SubjectPublicKeyInfo, DER), hex: by it two people can tell that they mean the same key. */
export function digestOfKey(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}
