/** What the RPCs about signals are made of. */
import type { SubscriptionInput } from '@darcha/proto/gen/darcha/exchange/v1/Subscription.ts';
import type { RecordType } from '../../domain/record-types.ts';
import type { Signals } from '../../signals/signals.ts';
import type { Subscription } from '../../store/subscription-store.ts';

export interface SignalsParts {
  signals: Signals;
  recordTypes: ReadonlyMap<string, RecordType>;
  /** The day in Tashkent, YYYY-MM-DD. */
  dayOf: (at: Date) => string;
}

export function toSubscription({ id, recordType, consumer, purpose, basis, until }: Subscription): SubscriptionInput {
  return { id, recordType, consumer, purpose, basis, until };
}
