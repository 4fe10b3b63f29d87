/** Opens disputes: their store, and the telling of agencies. */
import type { Verifier } from '@darcha/agency-sdk/signed-message.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { RecordType } from '../domain/record-types.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { Database } from '../store/database.ts';
import { createDisputeStore } from '../store/dispute-store.ts';
import type { LogStore } from '../store/log-store.ts';
import type { DisputeParts } from './parts.ts';
import { startTelling } from './telling.ts';

export interface OpenDisputesOptions {
  database: Database;
  entries: LogStore;
  mailbox: Mailbox;
  recordTypes: ReadonlyMap<string, RecordType>;
  sealer: Sealer;
  verifier: Verifier;
  tellEveryMs: number;
  log: Logger;
}

export async function openDisputes(options: OpenDisputesOptions): Promise<DisputeParts & { stop(): Promise<void> }> {
  const { database, entries, mailbox, recordTypes, sealer, verifier, tellEveryMs, log } = options;
  const disputes = createDisputeStore(database, sealer);
  await disputes.prepare();
  const told = { disputes, log: entries, recordTypes, logger: log };
  const { tell, stop } = startTelling({ ...told, mailbox }, tellEveryMs);
  return { ...told, sealer, verifier, tell, stop };
}
