import type { Long } from '@grpc/proto-loader';

/**
 * Which paper.
 */
export interface UseOwnPaperRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Name of the record in the passport.
   */
  'name'?: (string);
  /**
   * What the applicant reads off the paper, UTF-8 JSON object; may be empty where nothing is asked.
   */
  'statedJson'?: (Buffer | Uint8Array | string);
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
 * Which paper.
 */
export interface UseOwnPaperRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Name of the record in the passport.
   */
  'name': (string);
  /**
   * What the applicant reads off the paper, UTF-8 JSON object; may be empty where nothing is asked.
   */
  'statedJson': (Buffer);
  /**
   * Version the applicant has seen; 0 for whatever is there.
   */
  'expectedVersion': (number);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
