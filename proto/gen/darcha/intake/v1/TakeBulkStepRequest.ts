import type { BulkStepInput as _darcha_intake_v1_BulkStepInput, BulkStep as _darcha_intake_v1_BulkStep } from '../../../darcha/intake/v1/BulkStep.ts';

/**
 * One step with many applications.
 */
export interface TakeBulkStepRequestInput {
  /**
   * Numbers, 1 to 50, each once.
   */
  'numbers'?: (string)[];
  /**
   * The step.
   */
  'step'?: (_darcha_intake_v1_BulkStepInput);
  /**
   * Whom to hand them to; to assign only.
   */
  'official'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * One step with many applications.
 */
export interface TakeBulkStepRequest {
  /**
   * Numbers, 1 to 50, each once.
   */
  'numbers': (string)[];
  /**
   * The step.
   */
  'step': (_darcha_intake_v1_BulkStep);
  /**
   * Whom to hand them to; to assign only.
   */
  'official': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
