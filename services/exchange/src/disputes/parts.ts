/** What the RPCs about disputes need. */
import type { Verifier } from '@darcha/agency-sdk/signed-message.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import { type Dispute, disputeUnknown, type Reply } from '../domain/disputes/dispute.ts';
import type { RecordType } from '../domain/record-types.ts';
import type { DisputeStore } from '../store/dispute-store.ts';
import type { LogStore } from '../store/log-store.ts';

export interface DisputeParts {
  disputes: DisputeStore;
  log: Pick<LogStore, 'at'>;
  sealer: Sealer;
  recordTypes: ReadonlyMap<string, RecordType>;
  verifier: Verifier;
  logger: Logger;
  /** Tells the agency; never throws. */
  tell(dispute: Dispute): Promise<void>;
}

/** The dispute an agency has to answer; throws `dispute-unknown` for every other agency, as when there is none. */
export async function disputeFor(agency: string, position: number, { disputes }: DisputeParts): Promise<Dispute> {
  const found = position > 0 ? await disputes.get(position) : undefined;
  if (found?.agency !== agency) throw disputeUnknown();
  return found;
}

/** Keeps the answer, unless the dispute is answered; gives it as it stands then. */
export async function keepReply(dispute: Dispute, reply: Reply, { disputes, logger }: DisputeParts): Promise<Dispute> {
  const { position, agency } = dispute;
  if (dispute.state.kind === 'open' && (await disputes.answer(position, reply))) {
    logger.info({ position, agency }, 'a dispute was answered');
    return { ...dispute, state: { kind: 'answered', reply } };
  }
  return (await disputes.get(position)) ?? dispute;
}
