import type { CannedAnswerReferenceInput as _darcha_intake_v1_CannedAnswerReferenceInput, CannedAnswerReference as _darcha_intake_v1_CannedAnswerReference } from '../../../darcha/intake/v1/CannedAnswerReference.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * An extension to make.
 */
export interface ExtendDeadlineRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * By how many days, counted as the term's are; 0 for as many as the passport allows.
   */
  'days'?: (number);
  /**
   * Reasons for the applicant, 10 to 2,000 characters in the language of the official.
   */
  'reasons'?: (string);
  /**
   * Language of `reasons`: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language'?: (string);
  /**
   * Version the official has seen; 0 to extend whatever is there.
   */
  'expectedVersion'?: (number | string | Long);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
  /**
   * The agency's answer to give as the reasons; `reasons`, where given too, follow it as they are.
   */
  'cannedAnswer'?: (_darcha_intake_v1_CannedAnswerReferenceInput | null);
}

/**
 * An extension to make.
 */
export interface ExtendDeadlineRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * By how many days, counted as the term's are; 0 for as many as the passport allows.
   */
  'days': (number);
  /**
   * Reasons for the applicant, 10 to 2,000 characters in the language of the official.
   */
  'reasons': (string);
  /**
   * Language of `reasons`: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language': (string);
  /**
   * Version the official has seen; 0 to extend whatever is there.
   */
  'expectedVersion': (number);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
  /**
   * The agency's answer to give as the reasons; `reasons`, where given too, follow it as they are.
   */
  'cannedAnswer': (_darcha_intake_v1_CannedAnswerReference | null);
}
