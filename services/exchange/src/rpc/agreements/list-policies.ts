/** ListPolicies: what the calling member grants without being asked, and how much of its totals is left. */
import type { ListPoliciesResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ListPoliciesResponse.ts';
import type { AgreementParts } from '../../agreements/open.ts';
import { callingMember } from '../members.ts';
import { toQuotaStanding } from '../wire.ts';
import { toMessage } from './get-agreement.ts';

export function listPolicies({ store, quotas, dayOf }: AgreementParts) {
  return async (): Promise<ListPoliciesResponseInput> => {
    const member = callingMember();
    const day = dayOf(new Date());
    const own = (await store.policies()).filter(({ policy }) => policy.provider === member);
    const policies = own.map(async ({ policy, statement }) => {
      const total = await quotas.total(policy.recordType, policy.totalPerDay, day);
      return {
        policy: toMessage(statement),
        digest: Buffer.from(statement.digest, 'hex'),
        ...(total && { total: toQuotaStanding(total) }),
      };
    });
    return { policies: await Promise.all(policies) };
  };
}
