/** GetConsistencyProof: that a tree is the beginning of a larger one. */
import type { GetConsistencyProofRequest } from '@darcha/proto/gen/darcha/exchange/v1/GetConsistencyProofRequest.ts';
import type { GetConsistencyProofResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/GetConsistencyProofResponse.ts';
import { createProver } from '../tree/prover.ts';
import { coveredSize, type LogDependencies, requireWithin } from './log-reading.ts';

export function getConsistencyProof({ tree }: LogDependencies) {
  const prover = createProver(tree);
  return async ({ olderSize, treeSize }: GetConsistencyProofRequest): Promise<GetConsistencyProofResponseInput> => {
    requireWithin('/treeSize', treeSize, 0);
    requireWithin('/olderSize', olderSize, 1, treeSize || Number.MAX_SAFE_INTEGER);
    const size = await coveredSize(tree, treeSize, olderSize);
    return { treeSize: size, hashes: await prover.consistency(olderSize, size) };
  };
}
