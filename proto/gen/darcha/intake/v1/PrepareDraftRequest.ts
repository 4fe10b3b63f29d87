
/**
 * Answers to prepare.
 */
export interface PrepareDraftRequestInput {
  /**
   * Identifier of the service.
   */
  'service'?: (string);
  /**
   * Version of the passport; 0 means the one in force. Only the one in force can be applied for.
   */
  'serviceVersion'?: (number);
  /**
   * Answers, UTF-8 JSON object; may be incomplete.
   */
  'formJson'?: (Buffer | Uint8Array | string);
  /**
   * Chosen by the caller, 8 to 100 characters.
   */
  'idempotencyKey'?: (string);
}

/**
 * Answers to prepare.
 */
export interface PrepareDraftRequest {
  /**
   * Identifier of the service.
   */
  'service': (string);
  /**
   * Version of the passport; 0 means the one in force. Only the one in force can be applied for.
   */
  'serviceVersion': (number);
  /**
   * Answers, UTF-8 JSON object; may be incomplete.
   */
  'formJson': (Buffer);
  /**
   * Chosen by the caller, 8 to 100 characters.
   */
  'idempotencyKey': (string);
}
