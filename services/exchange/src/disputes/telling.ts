/**
 * Tells agencies of what was disputed, in their mailboxes: at once, again when the term for the answer is about to pass and when
 * it has passed, and later for what an instance left untold.
 */

import { startRounds } from '@darcha/kit/rounds.ts';
import type { Dispute } from '../domain/disputes/dispute.ts';
import { reminded } from '../domain/disputes/term.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { show } from '../rpc/disputes/wire.ts';
import type { DisputeParts } from './parts.ts';

export interface Telling {
  /** Never throws: what cannot be told now is told later. */
  tell(dispute: Dispute): Promise<void>;
  stop(): Promise<void>;
}

export type TellingParts = Pick<DisputeParts, 'disputes' | 'log' | 'recordTypes' | 'logger'> & {
  mailbox: Pick<Mailbox, 'put'>;
};

/** Disputes told in one round. */
const atOnce = 100;

export function startTelling(parts: TellingParts, everyMs: number): Telling {
  const { disputes, mailbox, logger } = parts;
  const put = async (dispute: Dispute) => {
    const [shown] = await show([dispute], parts, 'agency');
    // Told twice it is the same item.
    await mailbox.put(dispute.agency, { id: itemOf(dispute), content: { disputed: { dispute: shown ?? null } } });
    await disputes.told(dispute);
  };
  const remind = async (dispute: Dispute) => {
    const after = reminded(dispute, new Date());
    if (!after || !(await disputes.remind(dispute, after))) return;
    const { position, agency, overdue } = after;
    if (overdue) logger.warn({ position, agency }, 'a dispute was not answered within its term');
  };
  const untold = (error: unknown) =>
    logger.warn({ err: error }, 'an agency could not be told of a dispute yet; tried again later');
  const round = async () => {
    for (const dispute of await disputes.due(new Date(), atOnce)) await remind(dispute);
    for (const dispute of await disputes.untold(atOnce)) await put(dispute);
    return false;
  };
  const rounds = startRounds(round, { everyMs, failed: untold });
  return { tell: (dispute) => put(dispute).catch(untold), stop: rounds.stop };
}

/** Each reminder is an item of its own. */
function itemOf({ position, clock }: Dispute): string {
  const reminders = clock?.told?.alarms ?? 0;
  return reminders === 0 ? `dispute-${position}` : `dispute-${position}-${reminders}`;
}
