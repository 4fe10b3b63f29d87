/** Acknowledge: the member has these items. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { AcknowledgeRequest } from '@darcha/proto/gen/darcha/exchange/v1/AcknowledgeRequest.ts';
import type { AcknowledgeResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/AcknowledgeResponse.ts';
import type { Mailbox } from '../../mailbox/mailbox.ts';
import { callingMember } from '../members.ts';

const most = 100;
const longest = 200;

export function acknowledge(mailbox: Mailbox) {
  return async ({ ids }: AcknowledgeRequest): Promise<AcknowledgeResponseInput> => {
    const member = callingMember();
    if (ids.length === 0 || ids.length > most) throw invalidField('/ids', 'size', `Name 1 to ${most} items.`);
    if (ids.some((id) => id.length === 0 || id.length > longest)) {
      throw invalidField('/ids', 'size', `The identifier of an item has 1 to ${longest} characters.`);
    }
    await mailbox.acknowledge(member, ids);
    return {};
  };
}
