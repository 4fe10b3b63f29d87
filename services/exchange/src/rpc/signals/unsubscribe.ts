/** Unsubscribe: the member is told no more. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { UnsubscribeRequest } from '@darcha/proto/gen/darcha/exchange/v1/UnsubscribeRequest.ts';
import type { UnsubscribeResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/UnsubscribeResponse.ts';
import { callingMember } from '../members.ts';
import type { SignalsParts } from './wire.ts';

const longestId = 100;

export function unsubscribe({ signals }: SignalsParts) {
  return async ({ id }: UnsubscribeRequest): Promise<UnsubscribeResponseInput> => {
    const member = callingMember();
    if (id === '' || id.length > longestId) throw invalidField('/id', 'size', 'Name the subscription.');
    await signals.unsubscribe(member, id);
    return {};
  };
}
