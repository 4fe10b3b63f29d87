/** ListSubscriptions: what the member is told of. */
import type { ListSubscriptionsRequest } from '@darcha/proto/gen/darcha/exchange/v1/ListSubscriptionsRequest.ts';
import type { ListSubscriptionsResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ListSubscriptionsResponse.ts';
import { callingMember } from '../members.ts';
import { readSize } from '../page.ts';
import { type SignalsParts, toSubscription } from './wire.ts';

const sizes = { usual: 100, most: 1_000 };

export function listSubscriptions({ signals }: SignalsParts) {
  return async ({ behind, limit }: ListSubscriptionsRequest): Promise<ListSubscriptionsResponseInput> => {
    const member = callingMember();
    const found = await signals.list(member, { behind, limit: readSize('/limit', limit, sizes) });
    return { subscriptions: found.map(toSubscription) };
  };
}
