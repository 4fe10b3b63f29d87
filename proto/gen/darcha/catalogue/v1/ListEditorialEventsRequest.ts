
/**
 * Whose events.
 */
export interface ListEditorialEventsRequestInput {
  /**
   * A draft; or
   */
  'draft'?: (string);
  /**
   * a service, with all its drafts and versions.
   */
  'service'?: (string);
}

/**
 * Whose events.
 */
export interface ListEditorialEventsRequest {
  /**
   * A draft; or
   */
  'draft': (string);
  /**
   * a service, with all its drafts and versions.
   */
  'service': (string);
}
