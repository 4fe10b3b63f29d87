
/**
 * An instance of the exchange.
 */
export interface ExchangeInstanceInput {
  /**
   * A name it took for itself at its start.
   */
  'id'?: (string);
  /**
   * When it started, an instant.
   */
  'startedAt'?: (string);
  /**
   * When it told of itself last, an instant.
   */
  'seenAt'?: (string);
  /**
   * Streams of providers that end there.
   */
  'streams'?: (number);
  /**
   * Questions that wait for a free stream there.
   */
  'waiting'?: (number);
}

/**
 * An instance of the exchange.
 */
export interface ExchangeInstance {
  /**
   * A name it took for itself at its start.
   */
  'id': (string);
  /**
   * When it started, an instant.
   */
  'startedAt': (string);
  /**
   * When it told of itself last, an instant.
   */
  'seenAt': (string);
  /**
   * Streams of providers that end there.
   */
  'streams': (number);
  /**
   * Questions that wait for a free stream there.
   */
  'waiting': (number);
}
