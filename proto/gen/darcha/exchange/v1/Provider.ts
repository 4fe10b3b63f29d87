
/**
 * A provider as all instances of the exchange see it; what others see may be five seconds old.
 */
export interface ProviderInput {
  /**
   * Code of the agency.
   */
  'code'?: (string);
  /**
   * Streams it has open, and endpoints of it that are connected.
   */
  'streams'?: (number);
  /**
   * True while a breaker before it is open and questions fail at once.
   */
  'circuitOpen'?: (boolean);
}

/**
 * A provider as all instances of the exchange see it; what others see may be five seconds old.
 */
export interface Provider {
  /**
   * Code of the agency.
   */
  'code': (string);
  /**
   * Streams it has open, and endpoints of it that are connected.
   */
  'streams': (number);
  /**
   * True while a breaker before it is open and questions fail at once.
   */
  'circuitOpen': (boolean);
}
