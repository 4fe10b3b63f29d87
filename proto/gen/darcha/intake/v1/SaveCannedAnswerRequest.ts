import type { CannedAnswerInput as _darcha_intake_v1_CannedAnswerInput, CannedAnswer as _darcha_intake_v1_CannedAnswer } from '../../../darcha/intake/v1/CannedAnswer.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * What to write.
 */
export interface SaveCannedAnswerRequestInput {
  /**
   * The answer; its `version`, `saved_by` and `saved_at` are left out.
   */
  'answer'?: (_darcha_intake_v1_CannedAnswerInput | null);
  /**
   * Version the change was made on; 0 for a new one.
   */
  'expectedVersion'?: (number | string | Long);
}

/**
 * What to write.
 */
export interface SaveCannedAnswerRequest {
  /**
   * The answer; its `version`, `saved_by` and `saved_at` are left out.
   */
  'answer': (_darcha_intake_v1_CannedAnswer | null);
  /**
   * Version the change was made on; 0 for a new one.
   */
  'expectedVersion': (number);
}
