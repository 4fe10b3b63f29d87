/** ListSubscriptions: what the member is told of. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { ListSubscriptionsRequest } from '@darcha/proto/gen/darcha/exchange/v1/ListSubscriptionsRequest.ts';
import type { ListSubscriptionsResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ListSubscriptionsResponse.ts';
import { callingMember } from '../members.ts';
import { type SignalsParts, toSubscription } from './wire.ts';

const usual = 100;
const most = 1_000;

export function listSubscriptions({ signals }: SignalsParts) {
  return async ({ behind, limit }: ListSubscriptionsRequest): Promise<ListSubscriptionsResponseInput> => {
    const member = callingMember();
    if (limit < 0 || limit > most) throw invalidField('/limit', 'range', `Must be 1 to ${most}, or 0 for ${usual}.`);
    const found = await signals.list(member, { behind, limit: limit || usual });
    return { subscriptions: found.map(toSubscription) };
  };
}
