/** GetCertificateRequest: what became of a request, for whoever made it. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { GetCertificateRequestRequest } from '@darcha/proto/gen/darcha/exchange/v1/GetCertificateRequestRequest.ts';
import type { GetCertificateRequestResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/GetCertificateRequestResponse.ts';
import { invitationInvalid } from '../../domain/members/decide.ts';
import type { Register, Request } from '../../domain/members/register.ts';
import { callingMember } from '../members.ts';
import type { MembershipDependencies } from './dependencies.ts';
import { proofOf } from './proof.ts';
import { toCertificateRequest } from './wire.ts';

export function getCertificateRequest({ register, attempts, byCertificate }: MembershipDependencies) {
  return async ({ id, invitation }: GetCertificateRequestRequest): Promise<GetCertificateRequestResponseInput> => {
    const { proof, attemptKeys } = proofOf(invitation, byCertificate);
    return attempts.bounded(attemptKeys, async () => {
      // Another instance may have taken the request a moment ago.
      await register.refresh();
      const found = 'invitation' in proof ? invitedTo(register.now, proof.invitation, id) : ownOf(register.now, id);
      if (!found) throw new DomainError('not-found', 'request-unknown', 'There is no such request of yours.');
      return { request: toCertificateRequest(found) };
    });
  };
}

/** An invitation that led to a request goes on telling of it, even when its own time is over. */
function invitedTo({ invitations, requests }: Register, hash: string, id: string): Request | undefined {
  const invitation = invitations.get(hash);
  if (!invitation) throw invitationInvalid();
  return invitation.usedFor === id ? requests.get(id) : undefined;
}

function ownOf({ requests }: Register, id: string): Request | undefined {
  const found = requests.get(id);
  return found?.member === callingMember() ? found : undefined;
}
