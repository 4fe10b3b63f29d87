
/**
 * Whose result, in which language.
 */
export interface GetResultPdfRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language'?: (string);
}

/**
 * Whose result, in which language.
 */
export interface GetResultPdfRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language': (string);
}
