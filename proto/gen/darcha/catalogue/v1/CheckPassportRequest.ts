
/**
 * One document.
 */
export interface CheckPassportRequestInput {
  /**
   * What the author calls the document, for example "passport.yaml"; at most 200 characters, may be empty.
   */
  'fileName'?: (string);
  /**
   * The passport in YAML, UTF-8. Of more than 256 KiB nothing is read: the fault `too-large` says so.
   */
  'yaml'?: (Buffer | Uint8Array | string);
}

/**
 * One document.
 */
export interface CheckPassportRequest {
  /**
   * What the author calls the document, for example "passport.yaml"; at most 200 characters, may be empty.
   */
  'fileName': (string);
  /**
   * The passport in YAML, UTF-8. Of more than 256 KiB nothing is read: the fault `too-large` says so.
   */
  'yaml': (Buffer);
}
