
/**
 * Of which application, and with which facts.
 */
export interface PreviewResultRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * JSON object: what the official would give with the approval; empty for what is known without.
   */
  'factsJson'?: (Buffer | Uint8Array | string);
}

/**
 * Of which application, and with which facts.
 */
export interface PreviewResultRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * JSON object: what the official would give with the approval; empty for what is known without.
   */
  'factsJson': (Buffer);
}
