import type { Long } from '@grpc/proto-loader';

/**
 * Requests of a client on a day that came to one gateway.
 */
export interface ClientSpendingInput {
  /**
   * Identifier of the client: 1 to 255 visible ASCII characters.
   */
  'client'?: (string);
  /**
   * The legal day, YYYY-MM-DD; one of the last seven, or tomorrow by the clock of a gateway that is ahead.
   */
  'day'?: (string);
  /**
   * How many since the day began or the gateway was started; 0 only asks.
   */
  'requests'?: (number | string | Long);
}

/**
 * Requests of a client on a day that came to one gateway.
 */
export interface ClientSpending {
  /**
   * Identifier of the client: 1 to 255 visible ASCII characters.
   */
  'client': (string);
  /**
   * The legal day, YYYY-MM-DD; one of the last seven, or tomorrow by the clock of a gateway that is ahead.
   */
  'day': (string);
  /**
   * How many since the day began or the gateway was started; 0 only asks.
   */
  'requests': (number);
}
