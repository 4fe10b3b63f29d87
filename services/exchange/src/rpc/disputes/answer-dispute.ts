/** AnswerDispute: takes a member's signed answer. */
import type { AnswerDisputeRequest } from '@darcha/proto/gen/darcha/exchange/v1/AnswerDisputeRequest.ts';
import type { AnswerDisputeResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/AnswerDisputeResponse.ts';
import { authenticate } from '../../agreements/authentic.ts';
import { type DisputeParts, disputeFor, keepReply } from '../../disputes/parts.ts';
import { checkParts, readStatement, requireAnswerTo } from '../../disputes/signed.ts';
import { disputeAnswered } from '../../domain/disputes/dispute.ts';
import { callingMember } from '../members.ts';
import { show } from './wire.ts';

export function answerDispute(parts: DisputeParts) {
  return async ({ answer }: AnswerDisputeRequest): Promise<AnswerDisputeResponseInput> => {
    const peer = callingMember();
    const message = checkParts(answer);
    const statement = readStatement(message.payload);
    await authenticate('dispute-answer', { peer, member: statement.member, message }, parts.verifier);
    const dispute = await disputeFor(peer, statement.position, parts);
    requireAnswerTo(dispute.text, statement);
    const reply = { text: statement.text, at: new Date(), statement: message };
    const standing = await keepReply(dispute, reply, parts);
    const { state } = standing;
    const kept = state.kind === 'answered' ? state.reply.statement?.payload : undefined;
    if (!kept?.equals(message.payload)) throw disputeAnswered();
    const [shown] = await show([standing], parts, 'agency');
    return shown ? { dispute: shown } : {};
  };
}
