
/**
 * A list of what was revoked.
 */
export interface GetStatusListResponseInput {
  /**
   * JWT of type `statuslist+jwt`; its header carries the certificate (`x5c`).
   */
  'token'?: (string);
}

/**
 * A list of what was revoked.
 */
export interface GetStatusListResponse {
  /**
   * JWT of type `statuslist+jwt`; its header carries the certificate (`x5c`).
   */
  'token': (string);
}
