
/**
 * An entry.
 */
export interface GetEntryResponseInput {
  /**
   * The entry as it was hashed: JSON with sorted names (RFC 8785), of the format `darcha-exchange-log/1`.
   */
  'entry'?: (Buffer | Uint8Array | string);
}

/**
 * An entry.
 */
export interface GetEntryResponse {
  /**
   * The entry as it was hashed: JSON with sorted names (RFC 8785), of the format `darcha-exchange-log/1`.
   */
  'entry': (Buffer);
}
