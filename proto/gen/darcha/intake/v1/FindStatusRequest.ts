
/**
 * Which application.
 */
export interface FindStatusRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Follow-up code; dashes, spaces and letter case do not matter.
   */
  'code'?: (string);
}

/**
 * Which application.
 */
export interface FindStatusRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Follow-up code; dashes, spaces and letter case do not matter.
   */
  'code': (string);
}
