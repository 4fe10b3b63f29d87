import type { BulkOutcomeInput as _darcha_intake_v1_BulkOutcomeInput, BulkOutcome as _darcha_intake_v1_BulkOutcome } from '../../../darcha/intake/v1/BulkOutcome.ts';

/**
 * What came of each, in the order asked.
 */
export interface TakeBulkStepResponseInput {
  /**
   * One for each number.
   */
  'outcomes'?: (_darcha_intake_v1_BulkOutcomeInput)[];
}

/**
 * What came of each, in the order asked.
 */
export interface TakeBulkStepResponse {
  /**
   * One for each number.
   */
  'outcomes': (_darcha_intake_v1_BulkOutcome)[];
}
