/** Subscribe: the member is told of changes of one record. */
import type { SubscribeRequest } from '@darcha/proto/gen/darcha/exchange/v1/SubscribeRequest.ts';
import type { SubscribeResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/SubscribeResponse.ts';
import { callingMember } from '../members.ts';
import { readWish } from './requests.ts';
import { type SignalsParts, toSubscription } from './wire.ts';

export function subscribe({ signals, recordTypes, dayOf }: SignalsParts) {
  return async (request: SubscribeRequest): Promise<SubscribeResponseInput> => {
    const wish = readWish(callingMember(), request, recordTypes, dayOf(new Date()));
    return { subscription: toSubscription(await signals.subscribe(wish)) };
  };
}
