
/**
 * What to hold, and why.
 */
export interface PlaceHoldRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * Reasons for the applicant, 10 to 2,000 characters.
   */
  'reasons'?: (string);
  /**
   * Language of reasons and basis: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language'?: (string);
  /**
   * The act and its article, the number of the case: 3 to 300 characters.
   */
  'basis'?: (string);
  /**
   * Day on which it is to be looked at again, "YYYY-MM-DD": after today, at most 366 days ahead.
   */
  'reviewOn'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * What to hold, and why.
 */
export interface PlaceHoldRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Reasons for the applicant, 10 to 2,000 characters.
   */
  'reasons': (string);
  /**
   * Language of reasons and basis: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language': (string);
  /**
   * The act and its article, the number of the case: 3 to 300 characters.
   */
  'basis': (string);
  /**
   * Day on which it is to be looked at again, "YYYY-MM-DD": after today, at most 366 days ahead.
   */
  'reviewOn': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
