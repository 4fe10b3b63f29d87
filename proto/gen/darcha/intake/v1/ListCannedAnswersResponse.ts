import type { CannedAnswerInput as _darcha_intake_v1_CannedAnswerInput, CannedAnswer as _darcha_intake_v1_CannedAnswer } from '../../../darcha/intake/v1/CannedAnswer.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from '../../../darcha/common/v1/PageResponse.ts';

/**
 * A page of them.
 */
export interface ListCannedAnswersResponseInput {
  /**
   * By their codes.
   */
  'answers'?: (_darcha_intake_v1_CannedAnswerInput)[];
  /**
   * Where the list goes on.
   */
  'page'?: (_darcha_common_v1_PageResponseInput | null);
}

/**
 * A page of them.
 */
export interface ListCannedAnswersResponse {
  /**
   * By their codes.
   */
  'answers': (_darcha_intake_v1_CannedAnswer)[];
  /**
   * Where the list goes on.
   */
  'page': (_darcha_common_v1_PageResponse | null);
}
