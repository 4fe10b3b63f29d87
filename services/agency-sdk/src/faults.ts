/** What can be wrong with a signed message. */
import { DomainError } from '@darcha/kit/errors.ts';

/** Stable; stands in the error's details as `fault`. */
export type SignatureFault =
  | 'message-too-large'
  | 'certificate-unreadable'
  | 'certificate-foreign'
  | 'certificate-not-yet-valid'
  | 'certificate-expired'
  | 'certificate-not-for-signing'
  | 'certificate-without-member'
  | 'member-unknown'
  | 'member-suspended'
  | 'certificate-unknown'
  | 'certificate-revoked'
  | 'header-wrong'
  | 'signature-wrong';

/** The one error for every fault of a signature: kind "invalid", code `signature-invalid`. */
export function signatureInvalid(fault: SignatureFault, message: string, cause?: unknown): DomainError {
  return new DomainError('invalid', 'signature-invalid', message, {
    details: { fault },
    ...(cause === undefined ? {} : { cause }),
  });
}

/** What is wrong with an answer; `party` is the agency that gave it. */
export function answerInvalid(provider: string, fault: string, message: string, cause?: unknown): DomainError {
  return new DomainError('data-loss', 'answer-invalid', `${message} Tell ${provider}; the answer was not used.`, {
    party: `agency:${provider}`,
    details: { fault },
    ...(cause === undefined ? {} : { cause }),
  });
}
