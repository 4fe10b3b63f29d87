/** What must not be deleted, however old: the messages of accesses that are disputed, until the agency has answered. */
import type { DisputeStore } from '../store/dispute-store.ts';
import type { LogStore } from '../store/log-store.ts';

const atOnce = 500;

/** Leaf hashes of their entries. */
export async function heldByDisputes(
  disputes: Pick<DisputeStore, 'openBehind'>,
  log: Pick<LogStore, 'at'>,
): Promise<Buffer[]> {
  const held: Buffer[] = [];
  for (let behind = 0; ; ) {
    const positions = await disputes.openBehind(behind, atOnce);
    held.push(...(await log.at(positions)).map(({ leafHash }) => leafHash));
    const last = positions.at(-1);
    if (last === undefined || positions.length < atOnce) return held;
    behind = last;
  }
}
