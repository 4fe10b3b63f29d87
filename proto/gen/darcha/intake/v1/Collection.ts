import type { CollectorInput as _darcha_intake_v1_CollectorInput, Collector as _darcha_intake_v1_Collector } from '../../../darcha/intake/v1/Collector.ts';
import type { CollectedByInput as _darcha_intake_v1_CollectedByInput, CollectedBy as _darcha_intake_v1_CollectedBy } from '../../../darcha/intake/v1/CollectedBy.ts';

/**
 * Where the result waits.
 */
export interface CollectionInput {
  /**
   * Code of the office.
   */
  'office'?: (string);
  /**
   * Code to show at the office; for the applicant only, empty otherwise.
   */
  'code'?: (string);
  /**
   * Last day, YYYY-MM-DD.
   */
  'lastDay'?: (string);
  /**
   * Who may collect besides the applicant, or did; absent when nobody was named.
   */
  'collector'?: (_darcha_intake_v1_CollectorInput | null);
  /**
   * Who collected; not given before.
   */
  'collectedBy'?: (_darcha_intake_v1_CollectedByInput);
  /**
   * When it was collected, an instant; empty before.
   */
  'collectedAt'?: (string);
}

/**
 * Where the result waits.
 */
export interface Collection {
  /**
   * Code of the office.
   */
  'office': (string);
  /**
   * Code to show at the office; for the applicant only, empty otherwise.
   */
  'code': (string);
  /**
   * Last day, YYYY-MM-DD.
   */
  'lastDay': (string);
  /**
   * Who may collect besides the applicant, or did; absent when nobody was named.
   */
  'collector': (_darcha_intake_v1_Collector | null);
  /**
   * Who collected; not given before.
   */
  'collectedBy': (_darcha_intake_v1_CollectedBy);
  /**
   * When it was collected, an instant; empty before.
   */
  'collectedAt': (string);
}
