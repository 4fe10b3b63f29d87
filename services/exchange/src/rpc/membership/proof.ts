/** By what a caller of this contract proves whose certificates it asks for. */
import { currentContext } from '@darcha/kit/context.ts';
import { invitationInvalid } from '../../domain/members/decide.ts';
import { hashOf } from '../../domain/members/invitation.ts';
import type { Proof } from '../../domain/members/register.ts';

/** Anything much longer than a secret is none. */
const longestSecret = 200;

export interface Proven {
  proof: Proof;
  /** Whose failures are counted. */
  attemptKeys: string[];
}

/** `byCertificate`: on the members' listener, where an invitation is not looked at. */
export function proofOf(invitation: string, byCertificate: boolean): Proven {
  const context = currentContext();
  if (byCertificate) {
    const fingerprint = context?.certificate ?? '';
    return { proof: { fingerprint }, attemptKeys: [`certificate:${fingerprint}`] };
  }
  if (invitation.length > longestSecret) throw invitationInvalid();
  const hash = hashOf(invitation);
  const address = context?.caller.kind === 'service' ? context.caller.name : '';
  return { proof: { invitation: hash }, attemptKeys: [`address:${address}`, `invitation:${hash}`] };
}
