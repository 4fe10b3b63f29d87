import type { Keeper } from '../keeper.ts';
import type { Rpc } from './handler.ts';
import { toAgency } from './wire.ts';

/** All agencies, by code. */
export function listAgencies(keeper: Keeper): Rpc<'ListAgencies'> {
  return async () => {
    const { agencies, edition } = keeper.current();
    return { agencies: [...agencies.values()].map(toAgency), edition };
  };
}
