import type { Long } from '@grpc/proto-loader';

/**
 * What to submit.
 */
export interface SubmitApplicationRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Version the applicant has seen; 0 to submit whatever is there.
   */
  'expectedVersion'?: (number | string | Long);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
  /**
   * Why to submit it although another one is under way; empty where none is known of.
   */
  'duplicateReason'?: (string);
  /**
   * Language of that reason, a BCP 47 tag; empty without one.
   */
  'language'?: (string);
}

/**
 * What to submit.
 */
export interface SubmitApplicationRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Version the applicant has seen; 0 to submit whatever is there.
   */
  'expectedVersion': (number);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
  /**
   * Why to submit it although another one is under way; empty where none is known of.
   */
  'duplicateReason': (string);
  /**
   * Language of that reason, a BCP 47 tag; empty without one.
   */
  'language': (string);
}
