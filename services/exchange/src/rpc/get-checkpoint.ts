/** GetCheckpoint: what was signed of the tree, last or at a size, and whether the log still is that. */
import { invalidField } from '@darcha/kit/errors.ts';
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

export function getCheckpoint({ tree, key, integrity, stamped }: LogDependencies) {
  return async (request: GetCheckpointRequest): Promise<GetCheckpointResponseInput> => {
    const found = await find(tree, request);
    if (!found) throw checkpointUnknown();
    const { state, ...status } = integrity.status();
    const { timeStamp } = found;
    return {
      checkpoint: {
        size: found.size,
        rootHash: found.root,
        note: found.note,
        signedAt: found.at,
        ...(timeStamp && { timeStamp: timeStamp.token, stampedAt: timeStamp.at }),
      },
      verifierKey: key.verifier,
      integrity: { state: states[state], ...status },
      timeProof: stamped ? toTimeProof(await timeProof(tree)) : { state: 'TIME_PROOF_STATE_NONE' },
    };
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
