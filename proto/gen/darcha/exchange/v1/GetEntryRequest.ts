import type { Long } from '@grpc/proto-loader';

/**
 * Which entry.
 */
export interface GetEntryRequestInput {
  /**
   * Position of the entry in the log, from 1; it stands in the receipt of every exchange.
   */
  'position'?: (number | string | Long);
}

/**
 * Which entry.
 */
export interface GetEntryRequest {
  /**
   * Position of the entry in the log, from 1; it stands in the receipt of every exchange.
   */
  'position': (number);
}
