import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';

/**
 * What came of one.
 */
export interface BulkOutcomeInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * The application, without answers and records; absent when the step was refused.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
  /**
   * Code of the refusal; empty when the step was taken.
   */
  'code'?: (string);
  /**
   * What to do now, in English; empty when the step was taken.
   */
  'message'?: (string);
}

/**
 * What came of one.
 */
export interface BulkOutcome {
  /**
   * Number.
   */
  'number': (string);
  /**
   * The application, without answers and records; absent when the step was refused.
   */
  'application': (_darcha_intake_v1_Application | null);
  /**
   * Code of the refusal; empty when the step was taken.
   */
  'code': (string);
  /**
   * What to do now, in English; empty when the step was taken.
   */
  'message': (string);
}
