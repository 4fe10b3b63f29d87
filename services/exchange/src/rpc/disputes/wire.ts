/** Disputes between the contract's messages and the exchange's own types. */
import { whereKnown } from '@darcha/legal-clock/clock.ts';
import { deadlineOf } from '@darcha/legal-clock/counting.ts';
import { explainInAll } from '@darcha/legal-clock/explain.ts';
import type { Clock } from '@darcha/legal-clock/legal-clock.ts';
import type { DisputeInput } from '@darcha/proto/gen/darcha/exchange/v1/Dispute.ts';
import type { DisputeExtensionInput } from '@darcha/proto/gen/darcha/exchange/v1/DisputeExtension.ts';
import type { DisputeReplyInput } from '@darcha/proto/gen/darcha/exchange/v1/DisputeReply.ts';
import type { DisputeState as WireState } from '@darcha/proto/gen/darcha/exchange/v1/DisputeState.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { DisputeParts } from '../../disputes/parts.ts';
import type { Dispute, DisputeState, Reply } from '../../domain/disputes/dispute.ts';
import { waitTexts } from '../../domain/disputes/texts.ts';
import { toAccess } from '../wire.ts';

const states = {
  open: 'DISPUTE_STATE_OPEN',
  answered: 'DISPUTE_STATE_ANSWERED',
} as const satisfies Record<DisputeState['kind'], WireState>;

/** The state a list is to be of; undefined for all. */
export function stateOf(wire: WireState): DisputeState['kind'] | undefined {
  return (Object.keys(states) as DisputeState['kind'][]).find((state) => states[state] === wire);
}

/** Disputes with the accesses they are about; `agency`: as the agency sees them. */
export async function show(
  disputes: readonly Dispute[],
  { log, recordTypes }: Pick<DisputeParts, 'log' | 'recordTypes'>,
  to: 'agency' | 'person',
): Promise<DisputeInput[]> {
  const entries = await log.at(disputes.map(({ position }) => position));
  const byPosition = new Map(entries.map((placed) => [placed.position, placed]));
  return disputes.map((dispute) => {
    const { position, agency, text, openedAt, state } = dispute;
    const placed = byPosition.get(position);
    const questionId = to === 'agency' ? placed?.entry.question?.id : undefined;
    return {
      ...{ position, agency, text, openedAt: openedAt.toISOString(), state: states[state.kind] },
      ...(placed && { access: toAccess(placed, recordTypes, true) }),
      ...(questionId !== undefined && { questionId }),
      ...(dispute.clock && dispute.extension && { extension: toExtension(dispute.clock, dispute.extension) }),
      ...(state.kind === 'answered' ? { reply: toReply(state.reply) } : { wait: waitFor(dispute) }),
    };
  });
}

function waitFor({ agency, clock, overdue }: Pick<Dispute, 'agency' | 'clock' | 'overdue'>) {
  const code = overdue ? 'dispute-overdue' : 'dispute-answer';
  const wait = { party: `agency:${agency}`, code, reason: toWireText(waitTexts[code]), until: '' };
  return { ...wait, ...(clock && whereKnown(() => endOf(clock, new Date()))) };
}

function toExtension({ extensions: [extended] }: Clock, { text }: { text: string }): DisputeExtensionInput {
  return { days: extended?.days ?? 0, at: extended?.at ?? '', text };
}

function endOf(clock: Clock, now: Date) {
  return { until: deadlineOf(clock, now).toISOString(), explanation: toWireText(explainInAll(clock, now)) };
}

function toReply({ text, at, statement }: Reply): DisputeReplyInput {
  return { text, at: at.toISOString(), ...(statement && { statement }) };
}
