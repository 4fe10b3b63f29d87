
/**
 * How the draft is opened.
 */
export interface PrepareDraftResponseInput {
  /**
   * To be given to the person, and to nobody else: "7KQ2-M9XF-4TRB-0H3S".
   */
  'code'?: (string);
  /**
   * Until when it can be opened, an instant.
   */
  'expiresAt'?: (string);
}

/**
 * How the draft is opened.
 */
export interface PrepareDraftResponse {
  /**
   * To be given to the person, and to nobody else: "7KQ2-M9XF-4TRB-0H3S".
   */
  'code': (string);
  /**
   * Until when it can be opened, an instant.
   */
  'expiresAt': (string);
}
