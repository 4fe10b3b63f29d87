
/**
 * A tile.
 */
export interface GetTileResponseInput {
  /**
   * As many hashes of 32 bytes as were asked for, one after the other.
   */
  'hashes'?: (Buffer | Uint8Array | string);
}

/**
 * A tile.
 */
export interface GetTileResponse {
  /**
   * As many hashes of 32 bytes as were asked for, one after the other.
   */
  'hashes': (Buffer);
}
