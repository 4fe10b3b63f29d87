/** Signed messages that go in one message of a stream. */
import type { FrameLimits } from '@darcha/kit/frames.ts';
import type { SignedMessage } from './signed-message.ts';

/** As the contract says: at most 64, at most 256 KiB; some of that is the frame's own. */
export const signedFrames = {
  items: 64,
  bytes: 250 * 1024,
  sizeOf: ({ payload, signature, certificate }: SignedMessage) =>
    payload.length + signature.length + certificate.length + 32,
} satisfies FrameLimits<SignedMessage>;
