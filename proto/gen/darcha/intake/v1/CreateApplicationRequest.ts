
/**
 * A draft to begin.
 */
export interface CreateApplicationRequestInput {
  /**
   * Identifier of the service.
   */
  'service'?: (string);
  /**
   * Version of the passport; 0 means the one in force. Only the one in force can be applied for.
   */
  'serviceVersion'?: (number);
  /**
   * First answers, UTF-8 JSON object; may be empty.
   */
  'formJson'?: (Buffer | Uint8Array | string);
  /**
   * Chosen by the caller, 8 to 100 characters; the same key gives the same draft.
   */
  'idempotencyKey'?: (string);
  /**
   * Number of the mandate under which the caller applies for its principal; empty to apply for themselves.
   */
  'mandate'?: (string);
}

/**
 * A draft to begin.
 */
export interface CreateApplicationRequest {
  /**
   * Identifier of the service.
   */
  'service': (string);
  /**
   * Version of the passport; 0 means the one in force. Only the one in force can be applied for.
   */
  'serviceVersion': (number);
  /**
   * First answers, UTF-8 JSON object; may be empty.
   */
  'formJson': (Buffer);
  /**
   * Chosen by the caller, 8 to 100 characters; the same key gives the same draft.
   */
  'idempotencyKey': (string);
  /**
   * Number of the mandate under which the caller applies for its principal; empty to apply for themselves.
   */
  'mandate': (string);
}
