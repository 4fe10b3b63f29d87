import type { Long } from '@grpc/proto-loader';

/**
 * Who is to conduct an application.
 */
export interface EntrustApplicationRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * Number of the mandate.
   */
  'mandate'?: (string);
  /**
   * Version the caller has seen; 0 for whatever is there.
   */
  'expectedVersion'?: (number | string | Long);
}

/**
 * Who is to conduct an application.
 */
export interface EntrustApplicationRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Number of the mandate.
   */
  'mandate': (string);
  /**
   * Version the caller has seen; 0 for whatever is there.
   */
  'expectedVersion': (number);
}
