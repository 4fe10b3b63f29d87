
/**
 * A wish to be told of changes. What it is about only its subscriber knows, by the identifier.
 */
export interface SubscriptionInput {
  /**
   * Identifier, 43 characters; the same for the same record and purpose.
   */
  'id'?: (string);
  /**
   * Record type and version.
   */
  'recordType'?: (string);
  /**
   * Code of the agency that needs the record.
   */
  'consumer'?: (string);
  /**
   * What for.
   */
  'purpose'?: (string);
  /**
   * The legal basis.
   */
  'basis'?: (string);
  /**
   * Last day, YYYY-MM-DD, Tashkent time.
   */
  'until'?: (string);
}

/**
 * A wish to be told of changes. What it is about only its subscriber knows, by the identifier.
 */
export interface Subscription {
  /**
   * Identifier, 43 characters; the same for the same record and purpose.
   */
  'id': (string);
  /**
   * Record type and version.
   */
  'recordType': (string);
  /**
   * Code of the agency that needs the record.
   */
  'consumer': (string);
  /**
   * What for.
   */
  'purpose': (string);
  /**
   * The legal basis.
   */
  'basis': (string);
  /**
   * Last day, YYYY-MM-DD, Tashkent time.
   */
  'until': (string);
}
