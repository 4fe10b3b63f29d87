
/**
 * When a certificate ends.
 */
export interface CertificateEndInput {
  /**
   * Code of the member; "exchange" for those of the exchange itself.
   */
  'holder'?: (string);
  /**
   * The system it is for; empty for the member as such.
   */
  'system'?: (string);
  /**
   * "connection" or "signing"; of the exchange "services", "members" or "agencies-authority".
   */
  'use'?: (string);
  /**
   * When it ends, an instant.
   */
  'until'?: (string);
  /**
   * Whole days left; negative when it has ended.
   */
  'daysLeft'?: (number);
}

/**
 * When a certificate ends.
 */
export interface CertificateEnd {
  /**
   * Code of the member; "exchange" for those of the exchange itself.
   */
  'holder': (string);
  /**
   * The system it is for; empty for the member as such.
   */
  'system': (string);
  /**
   * "connection" or "signing"; of the exchange "services", "members" or "agencies-authority".
   */
  'use': (string);
  /**
   * When it ends, an instant.
   */
  'until': (string);
  /**
   * Whole days left; negative when it has ended.
   */
  'daysLeft': (number);
}
