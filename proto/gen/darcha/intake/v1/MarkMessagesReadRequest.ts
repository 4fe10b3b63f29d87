
/**
 * How far was read.
 */
export interface MarkMessagesReadRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Code of the agency, from an applicant; empty for the authority.
   */
  'agency'?: (string);
  /**
   * Position of the last message read.
   */
  'upTo'?: (number);
}

/**
 * How far was read.
 */
export interface MarkMessagesReadRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Code of the agency, from an applicant; empty for the authority.
   */
  'agency': (string);
  /**
   * Position of the last message read.
   */
  'upTo': (number);
}
