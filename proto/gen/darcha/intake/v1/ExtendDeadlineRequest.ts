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
}
