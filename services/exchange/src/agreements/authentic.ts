/** Whether a signed act or policy is what the member of a connection said, before anything in it is looked at closely. */
import type { MessageKind, Verifier } from '@darcha/agency-sdk/signed-message.ts';
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import { objection } from '../domain/agreements/errors.ts';
import { ending } from '../domain/errors.ts';

/** Largest parts of a signed act or policy, bytes. */
const largest = { payload: 16 * 1024, signature: 2_048, certificate: 8_192 } as const;

/** Throws unless the member of the connection signed exactly this, in its own name. */
export async function authenticate(
  kind: MessageKind,
  { peer, member, message }: { peer: string; member: string; message: SignedMessage },
  verifier: Verifier,
): Promise<void> {
  if (member !== peer) {
    throw ending('sender-mismatch', `It names "${member}" but came from ${peer}. Send only what you signed yourself.`);
  }
  const signer = await verifier.verify(kind, message);
  if (signer.member !== member) {
    throw ending('signature-invalid', `It is signed by ${signer.member}, not by ${member}.`, {
      details: { fault: 'other-member' },
    });
  }
}

/** The message, with every part there and of a sound size. */
export function checkBounds(message: SignedMessage | null, code: 'act-malformed' | 'policy-invalid'): SignedMessage {
  const parts = ['payload', 'signature', 'certificate'] as const;
  if (message && parts.every((part) => message[part].length > 0 && message[part].length <= largest[part]))
    return message;
  const sizes = parts.map((part) => `${part} 1 to ${largest[part]}`).join(', ');
  throw objection(code, `A part of the signed message is missing or too large; bytes allowed: ${sizes}.`);
}
