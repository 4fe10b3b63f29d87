/** Accesses and disputes as the person they are about is handed them. */
import { leftOut, type Tellings, tell } from '@darcha/proto/tell.ts';
import type { LogEntry } from '@darcha/transparency-log/log-entry.ts';
import { reasonOf } from '../accesses/reasons.ts';
import type { Dispute } from '../disputes/dispute.ts';
import { isCovered } from '../log-entry.ts';

/** What a list of accesses shows: of what no agreement covered only what is proven. */
export function toldAccess(position: number, leafHash: Buffer, entry: LogEntry): Record<string, unknown> {
  const { at, verdict, code, question } = entry;
  const proven = { position, leafHash: leafHash.toString('base64'), at, verdict, code, reason: reasonOf(entry) };
  if (!question) return proven;
  const { sender, provider, recordType, fields, consumer, purpose, basis, application } = question;
  const covered = isCovered(entry) && { fields, consumer, purpose, basis, application };
  return { ...proven, sender, provider, recordType, ...covered };
}

const tellings: Tellings<Dispute> = {
  position: 'as-it-is',
  subject: leftOut('a keyed hash of the personal number'),
  agency: 'as-it-is',
  asked: leftOut('stands with the access'),
  text: 'as-it-is',
  openedAt: 'as-it-is',
  clock: 'as-it-is',
  extension: 'as-it-is',
  overdue: 'as-it-is',
  // Who the official is their agency knows.
  state: (state) => {
    if (state.kind === 'open') return { kind: state.kind };
    const { text, at, statement } = state.reply;
    const signed = statement && {
      payload: statement.payload.toString('base64'),
      signature: statement.signature,
      certificate: statement.certificate.toString('base64'),
    };
    return { kind: state.kind, reply: { text, at, statement: signed } };
  },
};

export function toldDispute(dispute: Dispute): Record<string, unknown> {
  return tell(dispute, tellings);
}
