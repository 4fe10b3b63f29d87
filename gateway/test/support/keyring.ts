/** What seals the sessions of one test's gateway. */
import { randomBytes } from 'node:crypto';
import type { Keyring } from '@darcha/kit/seal.ts';

export function newKeyring(): Keyring {
  return { current: 'k1', keys: { k1: randomBytes(32) }, lookup: randomBytes(32) };
}
