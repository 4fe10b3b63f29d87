
/**
 * A question that has been answered.
 */
export interface GuideAnsweredInput {
  /**
   * Key of the answer.
   */
  'key'?: (string);
  /**
   * The question, in the same shape as an open one.
   */
  'fieldJson'?: (Buffer | Uint8Array | string);
}

/**
 * A question that has been answered.
 */
export interface GuideAnswered {
  /**
   * Key of the answer.
   */
  'key': (string);
  /**
   * The question, in the same shape as an open one.
   */
  'fieldJson': (Buffer);
}
