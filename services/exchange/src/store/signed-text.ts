/** A signed message as JSON, to be sealed. */
import type { SignedBytes } from '../delivery/errand.ts';

export interface SignedText {
  payload: string;
  signature: string;
  certificate: string;
}

export function toText({ payload, signature, certificate }: SignedBytes): SignedText {
  return { payload: payload.toString('base64'), signature, certificate: certificate.toString('base64') };
}

export function fromText({ payload, signature, certificate }: SignedText): SignedBytes {
  return { payload: Buffer.from(payload, 'base64'), signature, certificate: Buffer.from(certificate, 'base64') };
}
