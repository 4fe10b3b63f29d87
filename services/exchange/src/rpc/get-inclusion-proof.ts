/** GetInclusionProof: that an entry is in the tree. */
import type { GetInclusionProofRequest } from '@darcha/proto/gen/darcha/exchange/v1/GetInclusionProofRequest.ts';
import type { GetInclusionProofResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/GetInclusionProofResponse.ts';
import { createProver } from '../tree/prover.ts';
import { coveredSize, type LogDependencies, requireWithin } from './log-reading.ts';

export function getInclusionProof({ tree }: LogDependencies) {
  const prover = createProver(tree);
  return async ({ position, treeSize }: GetInclusionProofRequest): Promise<GetInclusionProofResponseInput> => {
    requireWithin('/treeSize', treeSize, 0);
    requireWithin('/position', position, 1, treeSize || Number.MAX_SAFE_INTEGER);
    const size = await coveredSize(tree, treeSize, position);
    const { leafHash, path } = await prover.inclusion(position - 1, size);
    return { treeSize: size, leafHash, hashes: path };
  };
}
