import type { Long } from '@grpc/proto-loader';

/**
 * Which one.
 */
export interface DeleteCannedAnswerRequestInput {
  /**
   * Its code.
   */
  'code'?: (string);
  /**
   * Version the head has seen; 0 to take away whatever is there.
   */
  'expectedVersion'?: (number | string | Long);
}

/**
 * Which one.
 */
export interface DeleteCannedAnswerRequest {
  /**
   * Its code.
   */
  'code': (string);
  /**
   * Version the head has seen; 0 to take away whatever is there.
   */
  'expectedVersion': (number);
}
