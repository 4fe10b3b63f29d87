/** GetCheckpoint: what was signed of the tree, last or at a size, and whether the log still is that. */
import type { GetCheckpointRequest } from '@darcha/proto/gen/darcha/exchange/v1/GetCheckpointRequest.ts';
import type { GetCheckpointResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/GetCheckpointResponse.ts';
import type { IntegrityStatus } from '../tree/integrity.ts';
import { checkpointUnknown, type LogDependencies, requireWithin } from './log-reading.ts';

const states = {
  unchecked: 'LOG_STATE_UNCHECKED',
  sound: 'LOG_STATE_SOUND',
  broken: 'LOG_STATE_BROKEN',
} as const satisfies Record<IntegrityStatus['state'], string>;

export function getCheckpoint({ tree, key, integrity }: LogDependencies) {
  return async ({ size }: GetCheckpointRequest): Promise<GetCheckpointResponseInput> => {
    requireWithin('/size', size, 0);
    const found = await (size === 0 ? tree.newestCheckpoint() : tree.checkpointOf(size));
    if (!found) throw checkpointUnknown();
    const { state, ...status } = integrity.status();
    return {
      checkpoint: {
        size: found.size,
        rootHash: found.root,
        note: found.note,
        signedAt: found.at,
        ...(found.timeStamp && { timeStamp: found.timeStamp }),
      },
      verifierKey: key.verifier,
      integrity: { state: states[state], ...status },
    };
  };
}
