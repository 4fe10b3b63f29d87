import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { MethodsOf, publishing } from '@darcha/proto/contracts.ts';

type Methods = MethodsOf<typeof publishing>;

/** An RPC of the contract of publishing by its name. */
export type Rpc<Name extends keyof Methods> = Handler<Methods[Name]>;
