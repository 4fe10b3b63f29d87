import type { Long } from '@grpc/proto-loader';

/**
 * What is disputed.
 */
export interface OpenDisputeRequestInput {
  /**
   * Position of the access in the log, from 1.
   */
  'position'?: (number | string | Long);
  /**
   * What is wrong with it, in the person's words: 10 to 2,000 characters.
   */
  'text'?: (string);
}

/**
 * What is disputed.
 */
export interface OpenDisputeRequest {
  /**
   * Position of the access in the log, from 1.
   */
  'position': (number);
  /**
   * What is wrong with it, in the person's words: 10 to 2,000 characters.
   */
  'text': (string);
}
