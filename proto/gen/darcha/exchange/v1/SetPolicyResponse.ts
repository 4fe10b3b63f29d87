
/**
 * What came of it.
 */
export interface SetPolicyResponseInput {
  /**
   * SHA-256 of its payload: what the next policy names as `previous`.
   */
  'digest'?: (Buffer | Uint8Array | string);
  /**
   * Identifiers of agreements that waited and were granted by it.
   */
  'granted'?: (string)[];
}

/**
 * What came of it.
 */
export interface SetPolicyResponse {
  /**
   * SHA-256 of its payload: what the next policy names as `previous`.
   */
  'digest': (Buffer);
  /**
   * Identifiers of agreements that waited and were granted by it.
   */
  'granted': (string)[];
}
