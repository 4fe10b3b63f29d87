/** ReplyToDispute: an official answers for the agency that looked. */
import type { ReplyToDisputeRequest } from '@darcha/proto/gen/darcha/exchange/v1/ReplyToDisputeRequest.ts';
import type { ReplyToDisputeResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ReplyToDisputeResponse.ts';
import { type DisputeParts, disputeFor, keepReply } from '../../disputes/parts.ts';
import { checkText, disputeAnswered } from '../../domain/disputes/dispute.ts';
import { callingOfficial } from './official.ts';
import { show } from './wire.ts';

export function replyToDispute(parts: DisputeParts) {
  return async (request: ReplyToDisputeRequest): Promise<ReplyToDisputeResponseInput> => {
    const { agency, id: official } = callingOfficial();
    const text = checkText(request.text);
    const dispute = await disputeFor(agency, request.position, parts);
    const standing = await keepReply(dispute, { text, at: new Date(), official }, parts);
    const { state } = standing;
    if (state.kind !== 'answered' || state.reply.text !== text || state.reply.statement) throw disputeAnswered();
    const [shown] = await show([standing], parts, 'agency');
    return shown ? { dispute: shown } : {};
  };
}
