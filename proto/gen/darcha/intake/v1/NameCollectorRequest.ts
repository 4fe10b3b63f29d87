import type { CollectorInput as _darcha_intake_v1_CollectorInput, Collector as _darcha_intake_v1_Collector } from '../../../darcha/intake/v1/Collector.ts';

/**
 * Who may collect.
 */
export interface NameCollectorRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * Absent: nobody but the applicant.
   */
  'collector'?: (_darcha_intake_v1_CollectorInput | null);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * Who may collect.
 */
export interface NameCollectorRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Absent: nobody but the applicant.
   */
  'collector': (_darcha_intake_v1_Collector | null);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
