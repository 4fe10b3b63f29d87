/** Handlers of the contract of mandates. */
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { MethodsOf, mandateProofs, mandates } from '@darcha/proto/contracts.ts';

type Methods = MethodsOf<typeof mandates>;
export type MandatesRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

type ProofsMethods = MethodsOf<typeof mandateProofs>;
export type ProofsRpc<Name extends keyof ProofsMethods> = Handler<ProofsMethods[Name]>;
