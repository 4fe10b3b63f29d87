
/**
 * A message to send.
 */
export interface SendMessageRequestInput {
  /**
   * Number.
   */
  'number'?: (string);
  /**
   * Code of the agency, from an applicant; empty for the authority.
   */
  'agency'?: (string);
  /**
   * 1 to 2,000 characters.
   */
  'text'?: (string);
  /**
   * Language of the text: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language'?: (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey'?: (string);
}

/**
 * A message to send.
 */
export interface SendMessageRequest {
  /**
   * Number.
   */
  'number': (string);
  /**
   * Code of the agency, from an applicant; empty for the authority.
   */
  'agency': (string);
  /**
   * 1 to 2,000 characters.
   */
  'text': (string);
  /**
   * Language of the text: "uz-Latn", "uz-Cyrl", "kaa", "ru" or "en".
   */
  'language': (string);
  /**
   * Chosen by the caller; may be empty.
   */
  'idempotencyKey': (string);
}
