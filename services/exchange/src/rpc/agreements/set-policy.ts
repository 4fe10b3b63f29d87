/** SetPolicy: says what a provider grants without being asked. */
import type { SetPolicyRequest } from '@darcha/proto/gen/darcha/exchange/v1/SetPolicyRequest.ts';
import type { SetPolicyResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/SetPolicyResponse.ts';
import type { AgreementParts } from '../../agreements/open.ts';
import { callingMember } from '../members.ts';

export function setPolicy({ acts }: AgreementParts) {
  return async ({ policy }: SetPolicyRequest): Promise<SetPolicyResponseInput> => {
    const { digest, granted } = await acts.setPolicy(callingMember(), policy);
    return { digest: Buffer.from(digest, 'hex'), granted };
  };
}
