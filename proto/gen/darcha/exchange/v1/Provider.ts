
/**
 * A provider as this instance of the exchange sees it.
 */
export interface ProviderInput {
  /**
   * Code of the agency.
   */
  'code'?: (string);
  /**
   * Streams it has open.
   */
  'streams'?: (number);
  /**
   * True while the breaker before it is open and questions fail at once.
   */
  'circuitOpen'?: (boolean);
}

/**
 * A provider as this instance of the exchange sees it.
 */
export interface Provider {
  /**
   * Code of the agency.
   */
  'code': (string);
  /**
   * Streams it has open.
   */
  'streams': (number);
  /**
   * True while the breaker before it is open and questions fail at once.
   */
  'circuitOpen': (boolean);
}
