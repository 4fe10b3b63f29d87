/** GetCheckpoint: what was signed of the tree, last or at a size, and whether the log still is that. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { CheckpointInput } from '@darcha/proto/gen/darcha/exchange/v1/Checkpoint.ts';
import type { GetCheckpointRequest } from '@darcha/proto/gen/darcha/exchange/v1/GetCheckpointRequest.ts';
import type { GetCheckpointResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/GetCheckpointResponse.ts';
import type { Checkpoint, TreeStore } from '../store/tree-store.ts';
import type { TimeProof } from '../time-stamp/state.ts';
import type { IntegrityStatus } from '../tree/integrity.ts';
import { timeProof } from '../tree/stamping.ts';
import { checkpointUnknown, type LogDependencies, requireWithin } from './log-reading.ts';

const proofs = {
  fine: 'TIME_PROOF_STATE_FINE',
  late: 'TIME_PROOF_STATE_LATE',
  overdue: 'TIME_PROOF_STATE_OVERDUE',
} as const satisfies Record<TimeProof['state'], string>;

const states = {
  unchecked: 'LOG_STATE_UNCHECKED',
  sound: 'LOG_STATE_SOUND',
  broken: 'LOG_STATE_BROKEN',
} as const satisfies Record<IntegrityStatus['state'], string>;

export function getCheckpoint(deps: LogDependencies) {
  return async (request: GetCheckpointRequest): Promise<GetCheckpointResponseInput> => {
    const found = await find(deps.tree, request);
    if (!found) throw checkpointUnknown();
    return { checkpoint: toCheckpoint(found), verifierKey: deps.key.verifier, ...(await standingOf(deps)) };
  };
}

/** Whether the log is what was signed, and how well its time is proven. */
export async function standingOf({ tree, integrity, stamped }: LogDependencies) {
  const { state, ...status } = integrity.status();
  return {
    integrity: { state: states[state], ...status },
    timeProof: stamped ? toTimeProof(await timeProof(tree)) : ({ state: 'TIME_PROOF_STATE_NONE' } as const),
  };
}

export function toCheckpoint({ size, root, note, at, timeStamp }: Checkpoint): CheckpointInput {
  return {
    size,
    rootHash: root,
    note,
    signedAt: at,
    ...(timeStamp && { timeStamp: timeStamp.token, stampedAt: timeStamp.at }),
  };
}

async function find(tree: TreeStore, { size, stampedFrom }: GetCheckpointRequest): Promise<Checkpoint | undefined> {
  requireWithin('/size', size, 0);
  requireWithin('/stamped_from', stampedFrom, 0);
  if (stampedFrom > 0) {
    if (size > 0) throw invalidField('/stamped_from', 'alone', 'Give a size or the least size of a stamped one.');
    return await tree.stampedFrom(stampedFrom);
  }
  return await (size === 0 ? tree.newestCheckpoint() : tree.checkpointOf(size));
}

function toTimeProof({ state, uncoveredSince }: TimeProof) {
  return { state: proofs[state], uncoveredSince: uncoveredSince?.toISOString() ?? '' };
}
