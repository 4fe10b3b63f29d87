import type { Long } from '@grpc/proto-loader';

/**
 * How a client stands on a day.
 */
export interface ClientStandingInput {
  /**
   * Identifier of the client.
   */
  'client'?: (string);
  /**
   * The legal day, YYYY-MM-DD.
   */
  'day'?: (string);
  /**
   * Requests it may send on a day.
   */
  'limit'?: (number | string | Long);
  /**
   * Requests of the day, as far as gateways have told.
   */
  'used'?: (number | string | Long);
  /**
   * When the day ends and the count begins anew, an instant.
   */
  'resetsAt'?: (string);
}

/**
 * How a client stands on a day.
 */
export interface ClientStanding {
  /**
   * Identifier of the client.
   */
  'client': (string);
  /**
   * The legal day, YYYY-MM-DD.
   */
  'day': (string);
  /**
   * Requests it may send on a day.
   */
  'limit': (number);
  /**
   * Requests of the day, as far as gateways have told.
   */
  'used': (number);
  /**
   * When the day ends and the count begins anew, an instant.
   */
  'resetsAt': (string);
}
