/** GetTile: hashes of the tree, a tile at a time; none that no checkpoint speaks for. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { GetTileRequest } from '@darcha/proto/gen/darcha/exchange/v1/GetTileRequest.ts';
import type { GetTileResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/GetTileResponse.ts';
import { TreeFault } from '@darcha/transparency-log/tree/fault.ts';
import { fullTile, leavesUnder, nameOf } from '@darcha/transparency-log/tree/tiles.ts';
import { type LogDependencies, requireWithin, signedSize } from './log-reading.ts';

const highestLevel = 63;

export function getTile({ tree }: LogDependencies) {
  /** Trees only grow: a tile once spoken for stays so. */
  let signed = 0;
  return async ({ level, index, width }: GetTileRequest): Promise<GetTileResponseInput> => {
    requireWithin('/level', level, 0, highestLevel);
    requireWithin('/index', index, 0);
    requireWithin('/width', width, 0, fullTile);
    const wanted = width || fullTile;
    const place = { level, index };
    if (leavesUnder(place, wanted) > signed) signed = await signedSize(tree);
    if (leavesUnder(place, wanted) > signed) {
      throw new DomainError(
        'not-found',
        'tile-unknown',
        'There is no such tile. The newest checkpoint says how large the tree is, and so which tiles there are.',
      );
    }
    const hashes = (await tree.tiles([place]))(place)?.slice(0, wanted) ?? [];
    if (hashes.length < wanted) throw new TreeFault(`the tile ${nameOf(place)} has fewer than ${wanted} hashes`);
    return { hashes: Buffer.concat(hashes) };
  };
}
