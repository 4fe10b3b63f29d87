import type { Long } from '@grpc/proto-loader';

/**
 * Which tile.
 */
export interface GetTileRequestInput {
  /**
   * 0 to 63; tiles of level 0 hold hashes of leaves, those of level 1 roots of full tiles of level 0, and so on.
   */
  'level'?: (number);
  /**
   * Place within the level, from 0.
   */
  'index'?: (number | string | Long);
  /**
   * How many hashes: 1 to 256; 0 for a full tile, which has 256.
   */
  'width'?: (number);
}

/**
 * Which tile.
 */
export interface GetTileRequest {
  /**
   * 0 to 63; tiles of level 0 hold hashes of leaves, those of level 1 roots of full tiles of level 0, and so on.
   */
  'level': (number);
  /**
   * Place within the level, from 0.
   */
  'index': (number);
  /**
   * How many hashes: 1 to 256; 0 for a full tile, which has 256.
   */
  'width': (number);
}
