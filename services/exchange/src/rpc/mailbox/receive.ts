/** Receive: a member's mailbox as a stream. */
import { currentContext } from '@darcha/kit/context.ts';
import type { ReceiveResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ReceiveResponse.ts';
import type { Mailbox } from '../../mailbox/mailbox.ts';
import { callingMember } from '../members.ts';

export function receive(mailbox: Mailbox) {
  return async function* (): AsyncGenerator<ReceiveResponseInput, void, void> {
    const signal = currentContext()?.signal ?? AbortSignal.abort();
    for await (const item of mailbox.receive(callingMember(), signal)) yield { item };
  };
}
