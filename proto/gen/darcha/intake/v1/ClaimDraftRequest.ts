
/**
 * What to open.
 */
export interface ClaimDraftRequestInput {
  /**
   * The code; dashes, spaces and case do not matter.
   */
  'code'?: (string);
}

/**
 * What to open.
 */
export interface ClaimDraftRequest {
  /**
   * The code; dashes, spaces and case do not matter.
   */
  'code': (string);
}
