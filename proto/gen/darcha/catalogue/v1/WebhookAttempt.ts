import type { Long } from '@grpc/proto-loader';

/**
 * One call to the address.
 */
export interface WebhookAttemptInput {
  /**
   * When, an instant.
   */
  'at'?: (string);
  /**
   * Position of the change told.
   */
  'position'?: (number | string | Long);
  /**
   * Status the address answered with; 0 when there was no answer.
   */
  'status'?: (number);
  /**
   * What went wrong, for people; empty when it was taken.
   */
  'error'?: (string);
}

/**
 * One call to the address.
 */
export interface WebhookAttempt {
  /**
   * When, an instant.
   */
  'at': (string);
  /**
   * Position of the change told.
   */
  'position': (number);
  /**
   * Status the address answered with; 0 when there was no answer.
   */
  'status': (number);
  /**
   * What went wrong, for people; empty when it was taken.
   */
  'error': (string);
}
