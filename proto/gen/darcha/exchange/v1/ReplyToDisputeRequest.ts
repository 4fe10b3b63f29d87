import type { Long } from '@grpc/proto-loader';

/**
 * An official's answer.
 */
export interface ReplyToDisputeRequestInput {
  /**
   * Position of the access.
   */
  'position'?: (number | string | Long);
  /**
   * The answer, 10 to 2,000 characters.
   */
  'text'?: (string);
}

/**
 * An official's answer.
 */
export interface ReplyToDisputeRequest {
  /**
   * Position of the access.
   */
  'position': (number);
  /**
   * The answer, 10 to 2,000 characters.
   */
  'text': (string);
}
