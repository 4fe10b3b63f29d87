
/**
 * What to begin.
 */
export interface CreateBundleRequestInput {
  /**
   * Code of the bundle in the catalogue.
   */
  'code'?: (string);
  /**
   * First answers, UTF-8 JSON object as in `Bundle.answers_json`; may be empty.
   */
  'answersJson'?: (Buffer | Uint8Array | string);
  /**
   * Identifiers of services the person does without.
   */
  'leaveOut'?: (string)[];
  /**
   * Chosen by the caller, 8 to 100 characters; the same key gives the same draft.
   */
  'idempotencyKey'?: (string);
}

/**
 * What to begin.
 */
export interface CreateBundleRequest {
  /**
   * Code of the bundle in the catalogue.
   */
  'code': (string);
  /**
   * First answers, UTF-8 JSON object as in `Bundle.answers_json`; may be empty.
   */
  'answersJson': (Buffer);
  /**
   * Identifiers of services the person does without.
   */
  'leaveOut': (string)[];
  /**
   * Chosen by the caller, 8 to 100 characters; the same key gives the same draft.
   */
  'idempotencyKey': (string);
}
