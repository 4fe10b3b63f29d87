import type { Keeper } from '../keeper.ts';
import type { Rpc } from './handler.ts';
import { toTerritory } from './wire.ts';

/** The country, its regions and their districts, by code: each after the one it lies in. */
export function listTerritories(keeper: Keeper): Rpc<'ListTerritories'> {
  return async () => {
    const { territories, edition } = keeper.current();
    return { territories: territories.map(toTerritory), edition };
  };
}
