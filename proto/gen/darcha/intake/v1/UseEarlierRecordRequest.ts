import type { Long } from '@grpc/proto-loader';

/**
 * Which record.
 */
export interface UseEarlierRecordRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Name of the record in the passport.
   */
  'name'?: (string);
  /**
   * Number of the earlier application, as ListFallbacks gave it.
   */
  'earlier'?: (string);
  /**
   * Version the applicant has seen; 0 for whatever is there.
   */
  'expectedVersion'?: (number | string | Long);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * Which record.
 */
export interface UseEarlierRecordRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Name of the record in the passport.
   */
  'name': (string);
  /**
   * Number of the earlier application, as ListFallbacks gave it.
   */
  'earlier': (string);
  /**
   * Version the applicant has seen; 0 for whatever is there.
   */
  'expectedVersion': (number);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
