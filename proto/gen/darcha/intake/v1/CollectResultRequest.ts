import type { CollectedByInput as _darcha_intake_v1_CollectedByInput, CollectedBy as _darcha_intake_v1_CollectedBy } from '../../../darcha/intake/v1/CollectedBy.ts';

/**
 * A handing over.
 */
export interface CollectResultRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * The code shown by the person at the office.
   */
  'collectionCode'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
  /**
   * Who stands at the office; the applicant unless said.
   */
  'collectedBy'?: (_darcha_intake_v1_CollectedByInput);
}

/**
 * A handing over.
 */
export interface CollectResultRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * The code shown by the person at the office.
   */
  'collectionCode': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
  /**
   * Who stands at the office; the applicant unless said.
   */
  'collectedBy': (_darcha_intake_v1_CollectedBy);
}
