/** Opens the mailboxes: store, nudges, what is past its time. */
import type { Logger } from '@darcha/kit/log.ts';
import type { MailboxStore } from '../store/mailbox-store.ts';
import { startSweep } from '../store/sweep.ts';
import { createMailbox, type Mailbox, type MailboxLimits } from './mailbox.ts';
import { startNudges } from './nudges.ts';

export interface MailboxParts {
  mailbox: Mailbox;
  stop(): Promise<void>;
}

export interface OpenMailboxOptions {
  store: MailboxStore;
  limits: { mailbox: MailboxLimits; sweepEveryMs: number };
  log: Logger;
}

export async function openMailbox({ store, limits, log }: OpenMailboxOptions): Promise<MailboxParts> {
  await store.prepare();
  const nudges = startNudges({ store, ...limits.mailbox, log });
  const mailbox = createMailbox(store, limits.mailbox, nudges);
  const sweep = startSweep(mailbox, limits.sweepEveryMs, log);
  return { mailbox, stop: async () => void (await Promise.all([nudges.stop(), sweep.stop()])) };
}
