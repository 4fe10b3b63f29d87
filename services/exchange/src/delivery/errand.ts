/** A question on its way to a provider. */
import type { Way } from './way.ts';

/** A signed message; its content is nobody's business on the way. */
export interface SignedBytes {
  payload: Buffer;
  signature: string;
  certificate: Buffer;
}

export interface Errand {
  readonly id: string;
  readonly provider: string;
  readonly recordType: string;
  readonly message: SignedBytes;
  /** The way it goes; undefined while it waits for a free one. */
  carrier: Way | undefined;
  /** It goes down a stream. */
  put(): void;
  answered(answer: SignedBytes): void;
  failed(error: Error): void;
}
