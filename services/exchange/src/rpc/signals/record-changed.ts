/** RecordChanged: a provider tells of changes; whom that concerns it does not hear. */
import type { RecordChangedRequest } from '@darcha/proto/gen/darcha/exchange/v1/RecordChangedRequest.ts';
import type { RecordChangedResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/RecordChangedResponse.ts';
import { callingMember } from '../members.ts';
import { readChanges } from './requests.ts';
import type { SignalsParts } from './wire.ts';

export function recordChanged({ signals, recordTypes }: SignalsParts) {
  return async (request: RecordChangedRequest): Promise<RecordChangedResponseInput> => {
    await signals.changed(readChanges(callingMember(), request, recordTypes));
    return {};
  };
}
