
/**
 * An issued result.
 */
export interface GetResultResponseInput {
  /**
   * Verification code, for example "7KQ2-M9XF-4TPA-H3CD".
   */
  'code'?: (string);
  /**
   * The result as a JWS in compact form; its payload is the result's JSON, its header carries the certificate (`x5c`).
   */
  'document'?: (string);
  /**
   * The payload once more, UTF-8 JSON, for readers that only show it.
   */
  'contentJson'?: (Buffer | Uint8Array | string);
}

/**
 * An issued result.
 */
export interface GetResultResponse {
  /**
   * Verification code, for example "7KQ2-M9XF-4TPA-H3CD".
   */
  'code': (string);
  /**
   * The result as a JWS in compact form; its payload is the result's JSON, its header carries the certificate (`x5c`).
   */
  'document': (string);
  /**
   * The payload once more, UTF-8 JSON, for readers that only show it.
   */
  'contentJson': (Buffer);
}
