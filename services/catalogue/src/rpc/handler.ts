import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { catalogue } from '@darcha/proto/contracts.ts';

type Methods = NonNullable<typeof catalogue.methods>;

/** An RPC of the catalogue's contract by its name. */
export type Rpc<Name extends keyof Methods> = Handler<Methods[Name]>;
