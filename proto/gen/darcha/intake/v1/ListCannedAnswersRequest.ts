import type { CannedAnswerKindInput as _darcha_intake_v1_CannedAnswerKindInput, CannedAnswerKind as _darcha_intake_v1_CannedAnswerKind } from '../../../darcha/intake/v1/CannedAnswerKind.ts';
import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from '../../../darcha/common/v1/PageRequest.ts';

/**
 * Which of them.
 */
export interface ListCannedAnswersRequestInput {
  /**
   * Words that all occur in code, title or text, at most 100 characters; empty for all.
   */
  'search'?: (string);
  /**
   * Those that can be used for this service; empty for all.
   */
  'service'?: (string);
  /**
   * Those that can be used for this; unspecified for all.
   */
  'kind'?: (_darcha_intake_v1_CannedAnswerKindInput);
  /**
   * The page.
   */
  'page'?: (_darcha_common_v1_PageRequestInput | null);
}

/**
 * Which of them.
 */
export interface ListCannedAnswersRequest {
  /**
   * Words that all occur in code, title or text, at most 100 characters; empty for all.
   */
  'search': (string);
  /**
   * Those that can be used for this service; empty for all.
   */
  'service': (string);
  /**
   * Those that can be used for this; unspecified for all.
   */
  'kind': (_darcha_intake_v1_CannedAnswerKind);
  /**
   * The page.
   */
  'page': (_darcha_common_v1_PageRequest | null);
}
