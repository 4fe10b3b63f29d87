/** Acts and policies as bytes: reads what members signed. */
import { createHash } from 'node:crypto';
import { isNonce, nonceForm } from '@darcha/agency-sdk/nonce.ts';
import type { Fault } from '@darcha/kit/errors.ts';
import { agreementAct, agreementPolicy, agreementTerms } from '@darcha/proto/contracts.ts';
import type { AgreementActKind } from '@darcha/proto/gen/darcha/exchange/v1/AgreementActKind.ts';
import type { AgreementTerms } from '@darcha/proto/gen/darcha/exchange/v1/AgreementTerms.ts';
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import type { Act } from '../domain/agreements/agreement.ts';
import { objection } from '../domain/agreements/errors.ts';
import { type ActKind, carrying, explained } from '../domain/agreements/lifecycle.ts';
import type { Policy } from '../domain/agreements/policy.ts';
import { codeForm, fault, type SignedTerms } from '../domain/agreements/terms.ts';
import { isPlain, plainForm } from '../domain/plain-text.ts';
import type { Statement } from '../store/agreement-store.ts';

export const kindsByWire: Record<AgreementActKind, ActKind | undefined> = {
  AGREEMENT_ACT_KIND_UNSPECIFIED: undefined,
  AGREEMENT_ACT_KIND_REQUEST: 'request',
  AGREEMENT_ACT_KIND_GRANT: 'grant',
  AGREEMENT_ACT_KIND_REFUSE: 'refuse',
  AGREEMENT_ACT_KIND_WITHDRAW: 'withdraw',
  AGREEMENT_ACT_KIND_SUSPEND: 'suspend',
  AGREEMENT_ACT_KIND_RESUME: 'resume',
  AGREEMENT_ACT_KIND_END: 'end',
  AGREEMENT_ACT_KIND_PROPOSE: 'propose',
};

/** How far the time of an act may be off, milliseconds. */
const timeWindow = 4 * 60_000;
const longestReason = 500;
const idForm = /^[a-z0-9][a-z0-9-]{0,62}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function statementOf({ payload, signature, certificate }: SignedMessage): Statement {
  return { digest: digestOf(payload), payload, signature, certificate };
}

/** The act in signed bytes; throws `act-malformed`, naming every part that has not the form it must have. */
export function readAct(payload: Buffer): Act {
  const read = decode(() => agreementAct.decode(payload), 'act-malformed');
  const kind = kindsByWire[read.kind];
  const faults = [
    ...(idForm.test(read.agreement) ? [] : [fault('/agreement', 'pattern', `Must be of the form ${idForm}.`)]),
    ...(kind ? [] : [fault('/kind', 'required', 'Say what is done.')]),
    ...(read.previous.length === (kind === 'request' ? 0 : 32)
      ? []
      : [fault('/previous', 'size', 'Must be the SHA-256 of the act before, and empty for a request.')]),
    ...(kind && carrying.has(kind) === read.terms.length > 0
      ? []
      : [fault('/terms', 'required', 'A request or a proposal carries terms, and nothing else does.')]),
    ...(read.termsDigest.length === 32 ? [] : [fault('/termsDigest', 'size', 'Must be a SHA-256.')]),
    ...(kind && explained.has(kind) && read.reason.trim() === '' ? [fault('/reason', 'required', 'Say why.')] : []),
    ...(read.reason.length <= longestReason
      ? []
      : [fault('/reason', 'too-long', `At most ${longestReason} characters.`)]),
    ...(isPlain(read.reason) ? [] : [fault('/reason', 'pattern', plainForm)]),
    ...(read.policy.length > 0 || read.seed ? [fault('/policy', 'forbidden', 'Only of what nobody signed.')] : []),
    ...faultsOfCommon(read),
  ];
  if (faults.length > 0 || !kind) {
    throw objection('act-malformed', 'The act is not of the form the contract asks for.', { faults });
  }
  const { agreement, member, reason, actedAt } = read;
  return {
    agreement,
    kind,
    member,
    previous: read.previous.toString('hex'),
    digest: digestOf(payload),
    ...(read.terms.length > 0 && { terms: readTerms(read.terms) }),
    termsDigest: read.termsDigest.toString('hex'),
    reason,
    actedAt,
  };
}

/** The policy in signed bytes, with what it replaces; throws `policy-invalid` when it cannot be read. */
export function readPolicy(payload: Buffer): { policy: Policy; previous: string; actedAt: string } {
  const read = decode(() => agreementPolicy.decode(payload), 'policy-invalid');
  const faults = faultsOfCommon({ ...read, member: read.provider });
  if (![0, 32].includes(read.previous.length)) {
    faults.push(fault('/previous', 'size', 'Must be the SHA-256 of the policy before, or empty.'));
  }
  if (faults.length > 0) {
    throw objection('policy-invalid', 'The policy is not of the form the contract asks for.', { faults });
  }
  const { previous, actedAt, nonce: _, largestQuota, ...policy } = read;
  return {
    policy: { ...policy, ...(largestQuota && { largestQuota }) },
    previous: previous.toString('hex'),
    actedAt,
  };
}

/** Throws `act-stale` for what was signed too long ago, or in the future. */
export function checkTime(actedAt: string, now: Date): void {
  const off = now.getTime() - Date.parse(actedAt);
  if (Math.abs(off) <= timeWindow) return;
  throw objection(
    'act-stale',
    `By its own time it was signed ${Math.round(off / 1_000)} seconds ago; at most ${timeWindow / 1_000} are allowed either ` +
      'way. Set the clock right and sign anew.',
  );
}

/** The terms in the bytes an act carries. */
export function readTerms(bytes: Buffer): SignedTerms {
  const { through, quota, ...terms } = decode<AgreementTerms>(() => agreementTerms.decode(bytes), 'act-malformed');
  return {
    terms: { ...terms, ...(through !== '' && { through }), ...(quota && { quota }) },
    digest: digestOf(bytes),
  };
}

function faultsOfCommon({ member, actedAt, nonce }: { member: string; actedAt: string; nonce: Buffer }): Fault[] {
  return [
    ...(codeForm.test(member) ? [] : [fault('/member', 'pattern', 'Must be the code of the member that signs.')]),
    ...(instant.test(actedAt) && !Number.isNaN(Date.parse(actedAt))
      ? []
      : [fault('/actedAt', 'format', 'Must be an instant in UTC, for example 2026-01-31T09:00:00Z.')]),
    ...(isNonce(nonce) ? [] : [fault('/nonce', 'size', `Must be ${nonceForm}.`)]),
  ];
}

function decode<T>(read: () => T, code: 'act-malformed' | 'policy-invalid'): T {
  try {
    return read();
  } catch {
    throw objection(code, 'The payload cannot be read as what the contract says it is.');
  }
}
