
/**
 * A part of what a provider sends.
 */
export interface SendContentRequestInput {
  /**
   * First message of every stream: identifier of the question.
   */
  'questionId'?: (string);
  /**
   * The next bytes of the content, 1 byte to 64 KiB.
   */
  'chunk'?: (Buffer | Uint8Array | string);
  /**
   * Exactly one of them.
   */
  'message'?: "questionId"|"chunk";
}

/**
 * A part of what a provider sends.
 */
export interface SendContentRequest {
  /**
   * First message of every stream: identifier of the question.
   */
  'questionId'?: (string);
  /**
   * The next bytes of the content, 1 byte to 64 KiB.
   */
  'chunk'?: (Buffer);
  /**
   * Exactly one of them.
   */
  'message'?: "questionId"|"chunk";
}
