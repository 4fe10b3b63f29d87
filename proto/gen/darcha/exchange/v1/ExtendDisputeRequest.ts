import type { Long } from '@grpc/proto-loader';

/**
 * A longer term to take.
 */
export interface ExtendDisputeRequestInput {
  /**
   * Position of the access.
   */
  'position'?: (number | string | Long);
  /**
   * Why the answer needs further study, for the person: 10 to 2,000 characters.
   */
  'text'?: (string);
}

/**
 * A longer term to take.
 */
export interface ExtendDisputeRequest {
  /**
   * Position of the access.
   */
  'position': (number);
  /**
   * Why the answer needs further study, for the person: 10 to 2,000 characters.
   */
  'text': (string);
}
