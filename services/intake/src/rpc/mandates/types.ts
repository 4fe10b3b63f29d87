/** Handlers of the contract of mandates. */
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { MethodsOf, mandates } from '@darcha/proto/contracts.ts';

type Methods = MethodsOf<typeof mandates>;
export type MandatesRpc<Name extends keyof Methods> = Handler<Methods[Name]>;
