/** OpenDispute: a person says what is wrong with an access to their records. */
import type { OpenDisputeRequest } from '@darcha/proto/gen/darcha/exchange/v1/OpenDisputeRequest.ts';
import type { OpenDisputeResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/OpenDisputeResponse.ts';
import type { DisputeParts } from '../../disputes/parts.ts';
import { lookerOf } from '../../domain/accesses/filter.ts';
import { checkText, type Dispute, requireSame } from '../../domain/disputes/dispute.ts';
import { answerClock } from '../../domain/disputes/term.ts';
import { accessOf } from '../get-access.ts';
import { callingPin } from '../person.ts';
import { show } from './wire.ts';

export function openDispute(parts: DisputeParts) {
  return async ({ position, text: written }: OpenDisputeRequest): Promise<OpenDisputeResponseInput> => {
    const subject = parts.sealer.pseudonym(`pin:${callingPin()}`);
    const text = checkText(written);
    const { entry } = await accessOf(parts.log, subject, position);
    const openedAt = new Date();
    const asked = { by: entry.peer, application: entry.question?.application ?? '' };
    const wanted = { position, subject, agency: lookerOf(entry), asked, text, openedAt, clock: answerClock(openedAt) };
    const opened = await parts.disputes.insert({ ...wanted, state: { kind: 'open' } });
    const standing: Dispute = opened ? { ...wanted, state: { kind: 'open' } } : await standingAt(position, parts);
    requireSame(standing, text);
    if (opened) {
      parts.logger.info({ position, agency: standing.agency }, 'an access was disputed');
      await parts.tell(standing);
    }
    const [dispute] = await show([standing], parts, 'person');
    return { ...(dispute && { dispute }), opened };
  };
}

async function standingAt(position: number, { disputes }: DisputeParts): Promise<Dispute> {
  const standing = await disputes.get(position);
  if (!standing) throw new Error(`the dispute of the access ${position} is gone`);
  return standing;
}
