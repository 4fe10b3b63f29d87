/** The answer to a dispute in the bytes a member signed. */
import { createHash } from 'node:crypto';
import { isNonce, nonceForm } from '@darcha/agency-sdk/nonce.ts';
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import { disputeAnswer } from '@darcha/proto/contracts.ts';
import type { DisputeAnswer } from '@darcha/proto/gen/darcha/exchange/v1/DisputeAnswer.ts';
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import { checkText } from '../domain/disputes/dispute.ts';

/** Largest parts of a signed answer, bytes. */
const largest = { payload: 16 * 1024, signature: 2_048, certificate: 8_192 } as const;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

/** The message, with every part there and of a sound size; throws `dispute-answer-invalid`. */
export function checkParts(message: SignedMessage | null): SignedMessage {
  const parts = ['payload', 'signature', 'certificate'] as const;
  if (message && parts.every((part) => message[part].length > 0 && message[part].length <= largest[part])) {
    return message;
  }
  const sizes = parts.map((part) => `${part} 1 to ${largest[part]}`).join(', ');
  throw invalid(`A part of the signed answer is missing or too large; bytes allowed: ${sizes}.`);
}

/** What the bytes say; throws `dispute-answer-invalid`, naming every part that has not the form it must have. */
export function readStatement(payload: Buffer): DisputeAnswer {
  const read = decode(payload);
  const faults: Fault[] = [
    ...(read.position > 0
      ? []
      : [fault('position', 'minimum', 'Must be the position of the access that is disputed.')]),
    ...(read.disputedDigest.length === 32
      ? []
      : [fault('disputedDigest', 'size', 'Must be the SHA-256 of the text that is answered.')]),
    ...(instant.test(read.answeredAt) && !Number.isNaN(Date.parse(read.answeredAt))
      ? []
      : [fault('answeredAt', 'format', 'Must be an instant in UTC, for example 2026-01-31T09:00:00Z.')]),
    ...(isNonce(read.nonce) ? [] : [fault('nonce', 'size', `Must be ${nonceForm}.`)]),
  ];
  if (faults.length > 0) throw invalid('The answer is not of the form the contract asks for.', faults);
  return { ...read, text: checkText(read.text) };
}

/** Throws `dispute-answer-invalid` when it answers another text than the one that stands. */
export function requireAnswerTo(text: string, { disputedDigest }: DisputeAnswer): void {
  if (createHash('sha256').update(text).digest().equals(disputedDigest)) return;
  throw invalid('The answer is to another text. Read the dispute again and answer what it says.', [
    fault('disputedDigest', 'other', 'Must be the SHA-256 of the text that is answered.'),
  ]);
}

function decode(payload: Buffer): DisputeAnswer {
  try {
    return disputeAnswer.decode(payload);
  } catch {
    throw invalid('The payload is not a darcha.exchange.v1.DisputeAnswer.');
  }
}

function invalid(message: string, faults: Fault[] = []): DomainError {
  return new DomainError('invalid', 'dispute-answer-invalid', message, { faults });
}

function fault(name: string, code: string, message: string): Fault {
  return { path: `/${name}`, code, message };
}
