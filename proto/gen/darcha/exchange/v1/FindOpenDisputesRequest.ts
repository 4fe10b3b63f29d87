import type { Long } from '@grpc/proto-loader';

/**
 * Accesses, by what the member knows of them.
 */
export interface FindOpenDisputesRequestInput {
  /**
   * Number of the application its questions named, as it stood in them; 1 to 64 characters, or empty for none.
   */
  'application'?: (string);
  /**
   * Positions of accesses in the log, from 1; at most 200. An access is looked at when either names it.
   */
  'positions'?: (number | string | Long)[];
}

/**
 * Accesses, by what the member knows of them.
 */
export interface FindOpenDisputesRequest {
  /**
   * Number of the application its questions named, as it stood in them; 1 to 64 characters, or empty for none.
   */
  'application': (string);
  /**
   * Positions of accesses in the log, from 1; at most 200. An access is looked at when either names it.
   */
  'positions': (number)[];
}
