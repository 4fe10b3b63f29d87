/** Handlers of the contract of drafts. */
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { drafts, MethodsOf } from '@darcha/proto/contracts.ts';

type Methods = MethodsOf<typeof drafts>;
export type DraftsRpc<Name extends keyof Methods> = Handler<Methods[Name]>;
