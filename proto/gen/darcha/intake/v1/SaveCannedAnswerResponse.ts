import type { CannedAnswerInput as _darcha_intake_v1_CannedAnswerInput, CannedAnswer as _darcha_intake_v1_CannedAnswer } from '../../../darcha/intake/v1/CannedAnswer.ts';

/**
 * What is kept.
 */
export interface SaveCannedAnswerResponseInput {
  /**
   * The answer.
   */
  'answer'?: (_darcha_intake_v1_CannedAnswerInput | null);
}

/**
 * What is kept.
 */
export interface SaveCannedAnswerResponse {
  /**
   * The answer.
   */
  'answer': (_darcha_intake_v1_CannedAnswer | null);
}
