
/**
 * Which records to fetch.
 */
export interface RequestBundleEvidenceRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Identifier of the service that needs them.
   */
  'service'?: (string);
  /**
   * Their names in its passport.
   */
  'names'?: (string)[];
}

/**
 * Which records to fetch.
 */
export interface RequestBundleEvidenceRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Identifier of the service that needs them.
   */
  'service': (string);
  /**
   * Their names in its passport.
   */
  'names': (string)[];
}
