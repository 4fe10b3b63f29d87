/** ExportPersonalData: what was asked about the calling person, with its proofs, and what they have disputed. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import { beginMember, type Exported, jsonMember, pinOfOneself } from '@darcha/proto/exported.ts';
import { inventory } from '../../domain/personal/inventory.ts';
import { toldAccess, toldDispute } from '../../domain/personal/told.ts';
import type { DisputeStore } from '../../store/dispute-store.ts';
import type { LogStore, PlacedEntry } from '../../store/log-store.ts';
import type { PayloadStore } from '../../store/payload-store.ts';
import type { Checkpoint, TreeStore } from '../../store/tree-store.ts';
import { createProver } from '../../tree/prover.ts';
import { exchangeMembers } from './exchange-members.ts';

export interface PersonalDataDependencies {
  log: LogStore;
  payloads: PayloadStore;
  disputes: DisputeStore;
  tree: TreeStore;
  sealer: Sealer;
}

/** The reader takes it while it reads other services, too. */
const readWithinMs = 600_000;
const atOnce = 100;

export function exportPersonalData({ log, payloads, disputes, tree, sealer }: PersonalDataDependencies) {
  const prover = createProver(tree);
  return () => {
    async function* all(): AsyncGenerator<Exported> {
      const subject = sealer.pseudonym(`pin:${ownPin()}`);
      yield* jsonMember('inventory.json', inventory);
      yield* accessList(log, subject);
      for await (const dispute of disputesOf(disputes, subject)) {
        yield* jsonMember(`disputes/${dispute.position}.json`, toldDispute(dispute), dispute.openedAt);
      }
      const checkpoint = await coveringCheckpoint(log, tree, subject);
      for await (const placed of entriesAbout(log, subject)) {
        yield* exchangeMembers(placed, { log, payloads, prover, checkpoint });
      }
    }
    return Object.assign(all(), { readWithinMs });
  };
}

function ownPin(): string {
  const pin = pinOfOneself(currentContext()?.caller);
  if (pin !== undefined) return pin;
  const message = 'Everything that is held about somebody is handed to that person alone. Sign in for yourself.';
  throw new DomainError('forbidden', 'own-data-only', message);
}

/** One list, however long, never held as a whole. */
async function* accessList(log: LogStore, subject: string): AsyncGenerator<Exported> {
  yield beginMember({ path: 'accesses.json', mediaType: 'application/json' });
  let before = '[';
  for await (const { position, leafHash, entry } of entriesAbout(log, subject)) {
    yield { piece: { bytes: Buffer.from(`${before}\n${JSON.stringify(toldAccess(position, leafHash, entry))}`) } };
    before = ',';
  }
  yield { piece: { bytes: Buffer.from(before === '[' ? '[]\n' : '\n]\n') } };
}

/** Newest first. */
async function* entriesAbout(log: LogStore, subject: string): AsyncGenerator<PlacedEntry> {
  for (let before = 0; ; ) {
    const found = await log.about(subject, before, atOnce);
    yield* found;
    const last = found.at(-1);
    if (!last || found.length < atOnce) return;
    before = last.position;
  }
}

async function* disputesOf(disputes: DisputeStore, subject: string) {
  for (let behind = 0; ; ) {
    const found = await disputes.list({ of: { subject }, behind, limit: atOnce });
    yield* found;
    const last = found.at(-1);
    if (!last || found.length < atOnce) return;
    behind = last.position;
  }
}

/** The first stamped one over all of a person's entries; while there is none, the newest. */
async function coveringCheckpoint(log: LogStore, tree: TreeStore, subject: string): Promise<Checkpoint | undefined> {
  const [newest] = await log.about(subject, 0, 1);
  const stamped = newest && (await tree.stampedFrom(newest.position));
  return stamped ?? (await tree.newestCheckpoint());
}
