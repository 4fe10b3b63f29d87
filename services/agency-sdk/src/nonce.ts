/** Nonces of messages: digests and signatures stay in the log for good, and a small content could be found by trying. */
import { randomBytes } from 'node:crypto';

const usual = 32;
const [shortest, longest] = [16, 64];

/** Random bytes for one message. */
export function newNonce(): Buffer {
  return randomBytes(usual);
}

/** Whether these can be a message's nonce; whether they are random only their maker knows. */
export function isNonce(bytes: Uint8Array): boolean {
  return bytes.length >= shortest && bytes.length <= longest;
}

/** What a nonce must be, for errors. */
export const nonceForm = `${shortest} to ${longest} random bytes (${usual} are usual), new for every message`;
