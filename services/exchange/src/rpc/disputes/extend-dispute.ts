/** ExtendDispute: an official needs longer for the answer, and tells the person why. */
import type { ExtendDisputeRequest } from '@darcha/proto/gen/darcha/exchange/v1/ExtendDisputeRequest.ts';
import type { ExtendDisputeResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ExtendDisputeResponse.ts';
import { type DisputeParts, disputeFor } from '../../disputes/parts.ts';
import { checkText, type Dispute, disputeAnswered } from '../../domain/disputes/dispute.ts';
import { extended, notExtended } from '../../domain/disputes/term.ts';
import { callingOfficial } from './official.ts';
import { show } from './wire.ts';

export function extendDispute(parts: DisputeParts) {
  return async (request: ExtendDisputeRequest): Promise<ExtendDisputeResponseInput> => {
    const { agency } = callingOfficial();
    const text = checkText(request.text);
    const dispute = await disputeFor(agency, request.position, parts);
    const standing = await keepExtension(dispute, text, parts);
    const [shown] = await show([standing], parts, 'agency');
    return shown ? { dispute: shown } : {};
  };
}

/** The dispute with the longer term; the same words again give it as it stands. */
async function keepExtension(dispute: Dispute, text: string, { disputes, logger }: DisputeParts): Promise<Dispute> {
  if (dispute.extension?.text === text) return dispute;
  if (dispute.state.kind !== 'open') throw disputeAnswered();
  const after = extended(dispute, text, new Date());
  if (await disputes.extend(dispute, after)) {
    const { position, agency } = after;
    logger.info({ position, agency }, 'the term for the answer to a dispute was extended');
    return after;
  }
  const now = await disputes.get(dispute.position);
  if (now?.extension?.text === text) return now;
  throw notExtended('something else has happened to the dispute at the same moment. Read it, and try again');
}
